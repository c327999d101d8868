# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMultiagentParams"]


class BetaManagedAgentsMultiagentParams(TypedDict, total=False):
    """Makes the agent a coordinator, which can hand parts of its task to other agents.

    Each of them works in a thread of the same session, with a context of its own and the same
    files. They cannot hand work on: an agent that is a coordinator itself is refused here.
    """

    agents: Required[SequenceNotStr[beta_types.BetaManagedAgentsMultiagentRosterEntryParams]]
    """Agents that the coordinator can call on: 1 to 20, no two of them the same, none archived. The
    coordinator itself may be one of them.
    """

    type: Required[Literal["coordinator"]]
