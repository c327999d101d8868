# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPermissionError"]


class BetaPermissionError(BaseModel):
    """The key is valid but may not do this."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["permission_error"]
