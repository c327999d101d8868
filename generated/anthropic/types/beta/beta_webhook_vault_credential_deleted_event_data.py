# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookVaultCredentialDeletedEventData"]


class BetaWebhookVaultCredentialDeletedEventData(BaseModel):
    """A credential of a vault was deleted for good."""

    id: str
    """ID that the credential had. It can no longer be fetched."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["vault_credential.deleted"]

    vault_id: str
    """Vault that holds, or held, the credential."""

    workspace_id: str
    """Workspace that the resource belongs to."""
