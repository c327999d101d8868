# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaInternalStorage"]


class BetaInternalStorage(BaseModel):
    """Data is stored with the service."""

    type: Literal["internal"]
