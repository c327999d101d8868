# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_vault_archived_run_error import BetaManagedAgentsVaultArchivedRunError

__all__ = ["BetaManagedAgentsVaultArchivedRunErrorObject"]

BetaManagedAgentsVaultArchivedRunErrorObject: TypeAlias = BetaManagedAgentsVaultArchivedRunError
