# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaNotFoundError"]


class BetaNotFoundError(BaseModel):
    """Nothing exists at this address, or no object has this ID."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["not_found_error"]
