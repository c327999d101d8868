# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ExternalKeyValidationFailedErrorDetails"]


class ExternalKeyValidationFailedErrorDetails(BaseModel):
    """The external key did not pass its validation."""

    error_code: Literal["external_key_validation_failed"]
