# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPendingConfigurationExternalStorageStatus"]


class BetaPendingConfigurationExternalStorageStatus(BaseModel):
    """The storage has still to be set up on your side."""

    type: Literal["pending_configuration"]
