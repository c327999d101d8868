# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ServerToolsCapability"]


class ServerToolsCapability(BaseModel):
    """Which tools that run on the service a model can use."""

    code_execution: types.CapabilitySupport
    """Whether the model can use the code execution tools."""

    supported: bool
    """Whether any of these tools is supported."""

    web_search: types.CapabilitySupport
    """Whether the model can use the web search tools."""
