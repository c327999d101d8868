# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaGCPExternalKeyConfig"]


class BetaGCPExternalKeyConfig(BaseModel):
    """A key in Google Cloud Key Management Service."""

    key_name: str
    """Resource name of the key in Google Cloud."""

    type: Literal["gcp"]
