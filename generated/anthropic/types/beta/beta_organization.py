# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganization"]


class BetaOrganization(BaseModel):
    """An organization: the account under which members, workspaces and billing are kept."""

    id: str
    """ID of the organization."""

    name: str
    """Name of the organization."""

    type: Literal["organization"]
