# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookVaultCredentialCreatedEventData"]


class BetaWebhookVaultCredentialCreatedEventData(BaseModel):
    """A credential of a vault was created."""

    id: str
    """ID of the credential."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["vault_credential.created"]

    vault_id: str
    """Vault that holds, or held, the credential."""

    workspace_id: str
    """Workspace that the resource belongs to."""
