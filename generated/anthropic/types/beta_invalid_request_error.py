# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaInvalidRequestError"]


class BetaInvalidRequestError(BaseModel):
    """The request is malformed or a value in it is not acceptable. Sending it again will not help."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["invalid_request_error"]
