# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["AzureExternalKeyConfigParam"]


class AzureExternalKeyConfigParam(TypedDict, total=False):
    """A key in Azure Key Vault."""

    key_name: Required[str]
    """Name of the key in its vault."""

    tenant_id: Required[str]
    """ID of the Entra ID tenant that the vault belongs to."""

    type: Required[Literal["azure"]]

    vault_uri: Required[str]

    client_id: Optional[str]
    """ID of the application (client) in Entra ID through which the key is reached; null when none is
    given.
    """
