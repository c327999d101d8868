# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ExternalKeyDeleteResponse"]


class ExternalKeyDeleteResponse(BaseModel):
    """Confirmation that an external key was deleted."""

    id: str
    """ID of the external key."""

    type: Literal["external_key_deleted"]
