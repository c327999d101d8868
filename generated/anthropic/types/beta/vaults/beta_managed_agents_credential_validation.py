# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsCredentialValidation"]


class BetaManagedAgentsCredentialValidation(BaseModel):
    """What came of trying out a credential."""

    credential_id: str
    """Credential that was tried."""

    has_refresh_token: bool
    """Whether a refresh token is stored with the credential."""

    mcp_probe: Optional[beta_vaults_types.BetaManagedAgentsMCPProbe] = None
    """The step of talking to the MCP server that failed; null when none did."""

    refresh: Optional[beta_vaults_types.BetaManagedAgentsRefreshObject] = None
    """What came of refreshing the access token; null when that was not tried."""

    status: beta_vaults_types.BetaManagedAgentsCredentialValidationStatus
    """Whether the credential works."""

    type: Literal["vault_credential_validation"]

    validated_at: datetime
    """When the credential was tried. It may have been revoked since."""

    vault_id: str
    """Vault that holds the credential."""
