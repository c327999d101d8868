# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOverloadedError"]


class BetaOverloadedError(BaseModel):
    """The service has more requests than it can handle. Try again later."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["overloaded_error"]
