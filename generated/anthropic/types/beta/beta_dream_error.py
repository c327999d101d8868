# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaDreamError"]


class BetaDreamError(BaseModel):
    """Why a dream failed."""

    message: str
    """The reason in words, for people to read. It may change; branch on `type` instead."""

    type: str
    """The kind of failure, as a code. New kinds may be added."""
