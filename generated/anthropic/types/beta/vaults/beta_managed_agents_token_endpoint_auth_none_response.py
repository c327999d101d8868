# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsTokenEndpointAuthNoneResponse"]


class BetaManagedAgentsTokenEndpointAuthNoneResponse(BaseModel):
    """The client is public: it has no secret and sends only its ID."""

    type: Literal["none"]
