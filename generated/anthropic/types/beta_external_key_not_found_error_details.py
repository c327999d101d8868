# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalKeyNotFoundErrorDetails"]


class BetaExternalKeyNotFoundErrorDetails(BaseModel):
    """The external key does not exist, or is not visible to the caller."""

    error_code: Literal["external_key_not_found"]
