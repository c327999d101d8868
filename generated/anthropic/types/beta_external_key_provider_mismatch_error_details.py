# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalKeyProviderMismatchErrorDetails"]


class BetaExternalKeyProviderMismatchErrorDetails(BaseModel):
    """The external key is from another cloud provider than the one required."""

    error_code: Literal["external_key_provider_mismatch"]
