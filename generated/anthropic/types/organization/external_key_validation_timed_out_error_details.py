# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ExternalKeyValidationTimedOutErrorDetails"]


class ExternalKeyValidationTimedOutErrorDetails(BaseModel):
    """The validation of the external key took too long."""

    error_code: Literal["external_key_validation_timed_out"]
