# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsInjectionLocationResponse"]


class BetaManagedAgentsInjectionLocationResponse(BaseModel):
    """In which parts of an outgoing request the placeholder is replaced by the secret."""

    body: bool
    """Whether it is replaced in the body of a request."""

    header: bool
    """Whether it is replaced in the values of a request's headers."""
