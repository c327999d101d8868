# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BetaFallbackInfo"]


class BetaFallbackInfo(BaseModel):
    """One side of a change from one model to another."""

    model: types.Model
    """The model on this side of the change."""
