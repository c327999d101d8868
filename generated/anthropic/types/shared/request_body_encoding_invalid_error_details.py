# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RequestBodyEncodingInvalidErrorDetails"]


class RequestBodyEncodingInvalidErrorDetails(BaseModel):
    """The body of the request is not valid in the encoding that it names."""

    error_code: Literal["request_body_encoding_invalid"]
