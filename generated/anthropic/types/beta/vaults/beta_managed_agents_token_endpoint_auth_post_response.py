# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsTokenEndpointAuthPostResponse"]


class BetaManagedAgentsTokenEndpointAuthPostResponse(BaseModel):
    """The client sends ID and secret to the token endpoint as fields of the form."""

    type: Literal["client_secret_post"]
