# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsAgentMCPToolUseEvent"]


class BetaManagedAgentsAgentMCPToolUseEvent(BaseModel):
    """A call to a tool of an MCP server. The service makes it, after your confirmation if
    `evaluated_permission` is `ask`, and records the result as `agent.mcp_tool_result`.
    """

    id: str
    """Identifies the event; its confirmation refers to it as `tool_use_id`, its result as
    `mcp_tool_use_id`.
    """

    input: Dict[str, object]
    """Arguments of the call, by name."""

    mcp_server_name: str
    """MCP server that has the tool, by its name in the agent's configuration."""

    name: str
    """Name of the tool that is called."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["agent.mcp_tool_use"]

    evaluated_permission: Optional[Literal["allow", "ask", "deny"]] = None
    """What the permission policy of the tool comes to for this call: it runs, it waits for your confirmation,
    or it is refused.
    """

    evaluation: Optional[beta_sessions_types.BetaManagedAgentsAgentToolEvaluation] = None
    """By which permission policy the call was judged, and with what outcome. Null when it is not recorded."""

    session_thread_id: Optional[str] = None
    """Thread that the call comes from, when it is shown in the session because it needs your answer, which is
    passed on to that thread. Not set in the events of the thread itself.
    """
