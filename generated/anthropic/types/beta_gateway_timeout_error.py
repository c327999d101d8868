# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaGatewayTimeoutError"]


class BetaGatewayTimeoutError(BaseModel):
    """The request took too long. Stream long answers, or use a batch."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["timeout_error"]
