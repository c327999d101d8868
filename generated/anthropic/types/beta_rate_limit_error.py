# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRateLimitError"]


class BetaRateLimitError(BaseModel):
    """Too many requests or tokens in a short time. Wait as long as `retry-after` says."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["rate_limit_error"]
