# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ExternalKeyChangedErrorDetails"]


class ExternalKeyChangedErrorDetails(BaseModel):
    """The external key was changed in the meantime."""

    error_code: Literal["external_key_changed"]
