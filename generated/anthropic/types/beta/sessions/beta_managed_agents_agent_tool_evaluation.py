# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_agent_tool_evaluation_always_allow import (
    BetaManagedAgentsAgentToolEvaluationAlwaysAllow,
)
from .beta_managed_agents_agent_tool_evaluation_always_ask import (
    BetaManagedAgentsAgentToolEvaluationAlwaysAsk,
)
from .beta_managed_agents_agent_tool_evaluation_auto import BetaManagedAgentsAgentToolEvaluationAuto

__all__ = ["BetaManagedAgentsAgentToolEvaluation"]

BetaManagedAgentsAgentToolEvaluation: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsAgentToolEvaluationAlwaysAllow,
        BetaManagedAgentsAgentToolEvaluationAlwaysAsk,
        BetaManagedAgentsAgentToolEvaluationAuto,
    ],
    PropertyInfo(discriminator="type"),
]
"""By which permission policy a call was judged, and with what outcome."""
