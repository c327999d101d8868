# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMultiagentParams"]


class BetaManagedAgentsMultiagentParams(TypedDict, total=False):
    """How an agent is to work together with others."""

    agents: Required[SequenceNotStr[beta_types.BetaManagedAgentsMultiagentRosterEntryParams]]
    """Agents that the coordinator can call on: 1 to 20, no two of them the same, none archived. The
    coordinator itself may be one of them.
    """

    type: Required[Literal["coordinator"]]
