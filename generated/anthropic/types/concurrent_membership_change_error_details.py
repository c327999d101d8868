# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ConcurrentMembershipChangeErrorDetails"]


class ConcurrentMembershipChangeErrorDetails(BaseModel):
    """The membership was changed by another request at the same time."""

    error_code: Literal["concurrent_membership_change"]
