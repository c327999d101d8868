# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsVault"]


class BetaManagedAgentsVault(BaseModel):
    """A set of credentials that sessions may use, often those of one end user."""

    id: str

    archived_at: Optional[datetime] = None
    """When the vault was archived and its secrets erased; null while it is in use."""

    created_at: datetime

    display_name: str
    """Name for people to recognize the vault by."""

    metadata: Dict[str, str]
    """Keys and values of your own that are stored along. The service does not interpret them."""

    type: Literal["vault"]

    updated_at: datetime
    """When the vault's own fields last changed."""
