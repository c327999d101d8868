# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSelfHostedResourcesUnsupportedRunError"]


class BetaManagedAgentsSelfHostedResourcesUnsupportedRunError(BaseModel):
    """The deployment has resources, and its environment is self-hosted, where resources cannot be mounted."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["self_hosted_resources_unsupported_error"]
