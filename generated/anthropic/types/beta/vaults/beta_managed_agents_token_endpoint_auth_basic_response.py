# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsTokenEndpointAuthBasicResponse"]


class BetaManagedAgentsTokenEndpointAuthBasicResponse(BaseModel):
    """The client sends ID and secret to the token endpoint by HTTP Basic authentication."""

    type: Literal["client_secret_basic"]
