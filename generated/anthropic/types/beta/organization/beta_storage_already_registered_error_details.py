# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageAlreadyRegisteredErrorDetails"]


class BetaStorageAlreadyRegisteredErrorDetails(BaseModel):
    """The storage is registered already."""

    error_code: Literal["storage_already_registered"]
