# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Dict, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["Auth", "BetaManagedAgentsCredential"]

Auth: TypeAlias = Annotated[
    Union[
        "beta_vaults_types.BetaManagedAgentsMCPOAuthAuthResponse",
        "beta_vaults_types.BetaManagedAgentsStaticBearerAuthResponse",
        "beta_vaults_types.BetaManagedAgentsEnvironmentVariableAuthResponse",
    ],
    PropertyInfo(discriminator="type"),
]
"""Kind of a credential and what it gives access to, without the secrets."""


class BetaManagedAgentsCredential(BaseModel):
    """A secret kept in a vault, and what it gives access to. The secret itself is never shown."""

    id: str

    archived_at: Optional[datetime] = None
    """When the credential was archived and its secret erased; null while it is in use."""

    auth: Auth
    """Kind of the credential and what it gives access to, without the secrets."""

    created_at: datetime

    metadata: Dict[str, str]
    """Keys and values of your own that are stored along. The service does not interpret them."""

    type: Literal["vault_credential"]

    updated_at: datetime
    """When the credential last changed."""

    vault_id: str
    """Vault that holds the credential."""

    display_name: Optional[str] = None
    """Name for people to recognize the credential by; null when none was given."""
