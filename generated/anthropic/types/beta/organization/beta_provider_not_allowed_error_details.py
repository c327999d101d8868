# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaProviderNotAllowedErrorDetails"]


class BetaProviderNotAllowedErrorDetails(BaseModel):
    """The cloud provider is not allowed here."""

    error_code: Literal["provider_not_allowed"]
