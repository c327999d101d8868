# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaUnsupportedCharsetErrorDetails"]


class BetaUnsupportedCharsetErrorDetails(BaseModel):
    """The character set of the request is not supported."""

    error_code: Literal["unsupported_charset"]
