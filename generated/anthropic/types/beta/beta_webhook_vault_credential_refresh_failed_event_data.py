# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookVaultCredentialRefreshFailedEventData"]


class BetaWebhookVaultCredentialRefreshFailedEventData(BaseModel):
    """The access token of a credential could not be refreshed. Sessions fail to use it until it is updated,
    mostly by having the end user sign in again.
    """

    id: str
    """ID of the credential."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["vault_credential.refresh_failed"]

    vault_id: str
    """Vault that holds, or held, the credential."""

    workspace_id: str
    """Workspace that the resource belongs to."""
