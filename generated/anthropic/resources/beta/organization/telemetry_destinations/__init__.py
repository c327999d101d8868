# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import telemetry_destinations as telemetry_destinations
    from . import workspaces as workspaces
    from .telemetry_destinations import (
        AsyncTelemetryDestinations,
        AsyncTelemetryDestinationsWithRawResponse,
        AsyncTelemetryDestinationsWithStreamingResponse,
        TelemetryDestinations,
        TelemetryDestinationsWithRawResponse,
        TelemetryDestinationsWithStreamingResponse,
    )
    from .workspaces import (
        AsyncWorkspaces,
        AsyncWorkspacesWithRawResponse,
        AsyncWorkspacesWithStreamingResponse,
        Workspaces,
        WorkspacesWithRawResponse,
        WorkspacesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "telemetry_destinations": "telemetry_destinations:",
            "workspaces": "workspaces:",
            "AsyncTelemetryDestinations": "telemetry_destinations",
            "AsyncTelemetryDestinationsWithRawResponse": "telemetry_destinations",
            "AsyncTelemetryDestinationsWithStreamingResponse": "telemetry_destinations",
            "AsyncWorkspaces": "workspaces",
            "AsyncWorkspacesWithRawResponse": "workspaces",
            "AsyncWorkspacesWithStreamingResponse": "workspaces",
            "TelemetryDestinations": "telemetry_destinations",
            "TelemetryDestinationsWithRawResponse": "telemetry_destinations",
            "TelemetryDestinationsWithStreamingResponse": "telemetry_destinations",
            "Workspaces": "workspaces",
            "WorkspacesWithRawResponse": "workspaces",
            "WorkspacesWithStreamingResponse": "workspaces",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncTelemetryDestinations",
    "AsyncTelemetryDestinationsWithRawResponse",
    "AsyncTelemetryDestinationsWithStreamingResponse",
    "AsyncWorkspaces",
    "AsyncWorkspacesWithRawResponse",
    "AsyncWorkspacesWithStreamingResponse",
    "TelemetryDestinations",
    "TelemetryDestinationsWithRawResponse",
    "TelemetryDestinationsWithStreamingResponse",
    "Workspaces",
    "WorkspacesWithRawResponse",
    "WorkspacesWithStreamingResponse",
]
