# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsUserToolConfirmationEventParams"]


class BetaManagedAgentsUserToolConfirmationEventParams(TypedDict, total=False):
    """The decision to send on a tool call which needs permission: a call with an `evaluated_permission` of
    `ask`. The session waits for it, idle, with the stop reason `requires_action`.
    """

    result: Required[Literal["allow", "deny"]]
    """Whether to allow or refuse the call."""

    tool_use_id: Required[str]
    """The call to decide on, by its event's `id`; the event is either an `agent.tool_use` or an
    `agent.mcp_tool_use`. The stop reason of the latest `session.status_idle` event lists it in
    `event_ids`.
    """

    type: Required[Literal["user.tool_confirmation"]]

    deny_message: Optional[str]
    """What to tell the agent about why the call is refused, so that it can go on in another way; at most
    10,000 characters. Not to be given with `allow`.
    """
