# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaUserProfileTrustGrant"]


class BetaUserProfileTrustGrant(BaseModel):
    """Where an application for trust stands."""

    status: Literal["active", "pending", "rejected"]
    """Whether the trust is in effect (`active`), still being decided on (`pending`), or was refused
    (`rejected`).
    """
