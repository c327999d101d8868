# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["BetaFallbackInfoParam"]


class BetaFallbackInfoParam(TypedDict, total=False):
    """One side of a change from one model to another."""

    model: Required[types.ModelParam]
    """The model on this side of the change."""
