# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAzureExternalKeyConfig"]


class BetaAzureExternalKeyConfig(BaseModel):
    """A key in Azure Key Vault."""

    key_name: str
    """Name of the key in its vault."""

    tenant_id: str
    """ID of the Entra ID tenant that the vault belongs to."""

    type: Literal["azure"]

    vault_uri: str

    client_id: Optional[str] = None
    """ID of the application (client) in Entra ID through which the key is reached; null when none is
    given.
    """
