# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsUserCustomToolResultEvent", "Content"]

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


class BetaManagedAgentsUserCustomToolResultEvent(BaseModel):
    """The result that was sent for a call to a custom tool."""

    id: str

    custom_tool_use_id: str
    """The event with the call that the result answers."""

    type: Literal["user.custom_tool_result"]

    content: Optional[List[Content]] = None
    """What the tool returned, as blocks."""

    is_error: Optional[bool] = None
    """Whether the tool failed. `content` then tells what went wrong."""

    processed_at: Optional[datetime] = None
    """When the agent took up the event. Null while it still waits behind earlier ones."""

    session_thread_id: Optional[str] = None
    """Thread that the call came from. Null for the primary thread."""
