# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_agent_auto_evaluated_permission_allow import (
    BetaManagedAgentsAgentAutoEvaluatedPermissionAllow,
)
from .beta_managed_agents_agent_auto_evaluated_permission_ask import (
    BetaManagedAgentsAgentAutoEvaluatedPermissionAsk,
)
from .beta_managed_agents_agent_auto_evaluated_permission_deny import (
    BetaManagedAgentsAgentAutoEvaluatedPermissionDeny,
)

__all__ = ["BetaManagedAgentsAgentAutoEvaluatedPermission"]

BetaManagedAgentsAgentAutoEvaluatedPermission: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsAgentAutoEvaluatedPermissionAllow,
        BetaManagedAgentsAgentAutoEvaluatedPermissionAsk,
        BetaManagedAgentsAgentAutoEvaluatedPermissionDeny,
    ],
    PropertyInfo(discriminator="type"),
]
"""What the service decided about a single call: to allow it, to ask, or to deny it."""
