# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsAgentMCPToolResultEvent", "Content"]

Content: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsTextBlock",
        "beta_sessions_types.BetaManagedAgentsImageBlock",
        "beta_sessions_types.BetaManagedAgentsDocumentBlock",
        "beta_sessions_types.BetaManagedAgentsSearchResultBlock",
    ],
    PropertyInfo(discriminator="type"),
]
"""A piece of what a tool returned: text, an image, a document, or a search result."""


class BetaManagedAgentsAgentMCPToolResultEvent(BaseModel):
    """What a tool of an MCP server returned."""

    id: str

    mcp_tool_use_id: str
    """The `agent.mcp_tool_use` event that the result answers."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["agent.mcp_tool_result"]

    content: Optional[List[Content]] = None
    """Output of the tool, as blocks."""

    is_error: Optional[bool] = None
    """Whether the tool failed. `content` then tells what went wrong."""
