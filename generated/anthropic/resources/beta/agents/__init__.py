# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import agents as agents
    from . import versions as versions
    from .agents import (
        Agents,
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from .versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "agents": "agents:",
            "versions": "versions:",
            "Agents": "agents",
            "AgentsWithRawResponse": "agents",
            "AgentsWithStreamingResponse": "agents",
            "AsyncAgents": "agents",
            "AsyncAgentsWithRawResponse": "agents",
            "AsyncAgentsWithStreamingResponse": "agents",
            "AsyncVersions": "versions",
            "AsyncVersionsWithRawResponse": "versions",
            "AsyncVersionsWithStreamingResponse": "versions",
            "Versions": "versions",
            "VersionsWithRawResponse": "versions",
            "VersionsWithStreamingResponse": "versions",
        },
    )
    show_names(__name__)

__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]
