# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.azure_external_key_config_param import AzureExternalKeyConfigParam

__all__ = ["BetaAzureExternalKeyConfigParam"]

BetaAzureExternalKeyConfigParam: TypeAlias = AzureExternalKeyConfigParam
"""A key in Azure Key Vault."""
