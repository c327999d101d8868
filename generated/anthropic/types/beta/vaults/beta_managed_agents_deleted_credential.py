# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsDeletedCredential"]


class BetaManagedAgentsDeletedCredential(BaseModel):
    """Confirms that a credential was deleted."""

    id: str
    """ID that the credential had."""

    type: Literal["vault_credential_deleted"]
