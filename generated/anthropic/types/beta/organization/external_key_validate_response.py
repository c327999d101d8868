# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["ExternalKeyValidateResponse"]


class ExternalKeyValidateResponse(BaseModel):
    """Result of a check whether an external key can be used."""

    status: Literal["failure", "success"]
    """Whether the check passed."""

    type: Literal["external_key_validation"]

    error: Optional[str] = None
    """Why the key cannot be used; null when it can."""
