# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RequestBodyTooLargeAfterDecodingErrorDetails"]


class RequestBodyTooLargeAfterDecodingErrorDetails(BaseModel):
    """The body of the request is too large once it is decoded."""

    error_code: Literal["request_body_too_large_after_decoding"]
