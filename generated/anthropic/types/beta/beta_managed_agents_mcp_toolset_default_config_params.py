# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import TypeAlias, TypedDict

from .beta_managed_agents_always_allow_policy_param import BetaManagedAgentsAlwaysAllowPolicyParam
from .beta_managed_agents_always_ask_policy_param import BetaManagedAgentsAlwaysAskPolicyParam
from .beta_managed_agents_auto_policy_param import BetaManagedAgentsAutoPolicyParam

__all__ = ["BetaManagedAgentsMCPToolsetDefaultConfigParams", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Union[
    BetaManagedAgentsAlwaysAllowPolicyParam,
    BetaManagedAgentsAlwaysAskPolicyParam,
    BetaManagedAgentsAutoPolicyParam,
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsMCPToolsetDefaultConfigParams(TypedDict, total=False):
    """Settings for the tools of an MCP server that get none of their own."""

    enabled: Optional[bool]
    """Whether the agent has these tools. True by default."""

    permission_policy: Optional[PermissionPolicy]
    """Whether calls of these tools run at once or wait for approval. The default is `always_ask`."""
