# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaServiceAccountTarget"]


class BetaServiceAccountTarget(BaseModel):
    """Service account that a matching token may act as."""

    service_account_id: str

    type: Literal["service_account"]

    service_account_name: Optional[str] = None
    """Name of the service account; null when it is not given."""
