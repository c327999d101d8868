# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRequestBodyTimeoutErrorDetails"]


class BetaRequestBodyTimeoutErrorDetails(BaseModel):
    """The body of the request did not arrive in time."""

    error_code: Literal["request_body_timeout"]
