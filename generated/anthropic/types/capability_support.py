# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["CapabilitySupport"]


class CapabilitySupport(BaseModel):
    """Whether a model has a capability."""

    supported: bool
    """Whether the model has the capability."""
