# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaDeletedTelemetryDestinationWorkspace": "beta_deleted_telemetry_destination_workspace",
    "BetaTelemetryDestinationWorkspace": "beta_telemetry_destination_workspace",
    "WorkspaceListParams": "workspace_list_params",
}
