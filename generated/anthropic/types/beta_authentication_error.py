# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAuthenticationError"]


class BetaAuthenticationError(BaseModel):
    """The key or token is missing, wrong or expired."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["authentication_error"]
