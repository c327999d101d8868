# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_memory_store_archived_run_error import BetaManagedAgentsMemoryStoreArchivedRunError

__all__ = ["BetaManagedAgentsMemoryStoreArchivedRunErrorObject"]

BetaManagedAgentsMemoryStoreArchivedRunErrorObject: TypeAlias = BetaManagedAgentsMemoryStoreArchivedRunError
