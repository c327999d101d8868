# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMultiagentSubagentsEnabledParams"]


class BetaManagedAgentsMultiagentSubagentsEnabledParams(TypedDict, total=False):
    """The agent is to be able to hand work to other agents."""

    type: Required[Literal["enabled"]]

    inline_agents: Optional[beta_types.BetaManagedAgentsMultiagentInlineAgentsParams]
    """Whether agents may be defined on the spot for this. Null for the default."""

    predefined_agents: Optional[SequenceNotStr[beta_types.BetaManagedAgentsMultiagentPredefinedAgentParams]]
    """Stored agents that work can be handed to. Null for none."""
