# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaCMEKNotApprovedErrorDetails"]


class BetaCMEKNotApprovedErrorDetails(BaseModel):
    """The organization is not approved for encryption keys of its own (CMEK)."""

    error_code: Literal["cmek_not_approved"]
