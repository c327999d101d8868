# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaOrganizationUser"]


class BetaOrganizationUser(BaseModel):
    """A user who is a member of the organization."""

    id: str
    """ID of the user."""

    added_at: datetime
    """When the user joined the organization, in UTC."""

    email: str
    """Email address of the user."""

    name: str
    """Name of the user."""

    role: beta_types.BetaOrganizationRole

    type: Literal["user"]
