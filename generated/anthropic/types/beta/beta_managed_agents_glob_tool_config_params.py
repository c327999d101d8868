# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_always_allow_policy_param import BetaManagedAgentsAlwaysAllowPolicyParam
from .beta_managed_agents_always_ask_policy_param import BetaManagedAgentsAlwaysAskPolicyParam
from .beta_managed_agents_auto_policy_param import BetaManagedAgentsAutoPolicyParam

__all__ = ["BetaManagedAgentsGlobToolConfigParams", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Union[
    BetaManagedAgentsAlwaysAllowPolicyParam,
    BetaManagedAgentsAlwaysAskPolicyParam,
    BetaManagedAgentsAutoPolicyParam,
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsGlobToolConfigParams(TypedDict, total=False):
    """Settings for `glob`, which finds files by the pattern of their name."""

    name: Required[Literal["glob"]]
    """Which built-in tool the settings are for."""

    enabled: Optional[bool]
    """Whether the agent has this tool. By default, what `default_config` of the toolset says."""

    permission_policy: Optional[PermissionPolicy]
    """Whether calls of this tool run at once or wait for approval. By default, what `default_config` of the
    toolset says.
    """

    type: Literal["glob"]
