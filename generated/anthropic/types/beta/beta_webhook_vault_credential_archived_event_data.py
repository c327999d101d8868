# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookVaultCredentialArchivedEventData"]


class BetaWebhookVaultCredentialArchivedEventData(BaseModel):
    """A credential of a vault was archived."""

    id: str
    """ID of the credential."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["vault_credential.archived"]

    vault_id: str
    """Vault that holds, or held, the credential."""

    workspace_id: str
    """Workspace that the resource belongs to."""
