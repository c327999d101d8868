# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentCustomToolUseEvent"]


class BetaManagedAgentsAgentCustomToolUseEvent(BaseModel):
    """A call to a custom tool, which you have to run. The session goes idle with the stop reason
    `requires_action` until you send the result as `user.custom_tool_result`.
    """

    id: str
    """Identifies the event; the result refers to it as `custom_tool_use_id`."""

    input: Dict[str, object]
    """Arguments of the call, by name."""

    name: str
    """Name of the tool that is called."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["agent.custom_tool_use"]

    session_thread_id: Optional[str] = None
    """Thread that the call comes from, when it is shown in the session because it needs your answer, which is
    passed on to that thread. Not set in the events of the thread itself.
    """
