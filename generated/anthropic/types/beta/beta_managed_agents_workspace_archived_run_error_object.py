# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_workspace_archived_run_error import BetaManagedAgentsWorkspaceArchivedRunError

__all__ = ["BetaManagedAgentsWorkspaceArchivedRunErrorObject"]

BetaManagedAgentsWorkspaceArchivedRunErrorObject: TypeAlias = BetaManagedAgentsWorkspaceArchivedRunError
