# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaServerToolsCapability"]


class BetaServerToolsCapability(BaseModel):
    """Which tools that run on the service a model can use."""

    code_execution: beta_types.BetaCapabilitySupport

    supported: bool
    """Whether any of these tools is supported."""

    web_search: beta_types.BetaCapabilitySupport
