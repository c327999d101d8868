# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsDeletedVault"]


class BetaManagedAgentsDeletedVault(BaseModel):
    """Confirms that a vault was deleted."""

    id: str
    """ID that the vault had."""

    type: Literal["vault_deleted"]
