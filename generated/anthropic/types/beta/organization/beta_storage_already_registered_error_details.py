# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageAlreadyRegisteredErrorDetails"]


class BetaStorageAlreadyRegisteredErrorDetails(BaseModel):
    """The same bucket has been registered before."""

    error_code: Literal["storage_already_registered"]
