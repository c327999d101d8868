# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["CitationsConfig"]


class CitationsConfig(BaseModel):
    """Whether citations were switched on for a document."""

    enabled: bool
    """Whether the model was to cite passages of the document."""
