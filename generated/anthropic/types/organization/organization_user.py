# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["OrganizationUser"]


class OrganizationUser(BaseModel):
    """A user who is a member of the organization."""

    id: str
    """ID of the user."""

    added_at: datetime
    """When the user joined the organization, in UTC."""

    email: str
    """Email address of the user."""

    name: str
    """Name of the user."""

    role: types.OrganizationRole
    """Role of the user in the organization."""

    type: Literal["user"]
