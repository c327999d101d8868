# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RequestBodyEncodingUnsupportedErrorDetails"]


class RequestBodyEncodingUnsupportedErrorDetails(BaseModel):
    """The encoding of the request body is not supported."""

    error_code: Literal["request_body_encoding_unsupported"]
