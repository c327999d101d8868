# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

from .beta_managed_agents_always_allow_policy_param import BetaManagedAgentsAlwaysAllowPolicyParam
from .beta_managed_agents_always_ask_policy_param import BetaManagedAgentsAlwaysAskPolicyParam
from .beta_managed_agents_auto_policy_param import BetaManagedAgentsAutoPolicyParam

__all__ = ["BetaManagedAgentsWebSearchToolConfigParams", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Union[
    BetaManagedAgentsAlwaysAllowPolicyParam,
    BetaManagedAgentsAlwaysAskPolicyParam,
    BetaManagedAgentsAutoPolicyParam,
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsWebSearchToolConfigParams(TypedDict, total=False):
    """Settings for `web_search`, which searches the web."""

    name: Required[Literal["web_search"]]
    """Which built-in tool the settings are for."""

    allowed_domains: SequenceNotStr[str]
    """Return results from these domains and their subdomains only: at most 64 host names, which may be
    followed by a path. Leave it out rather than giving an empty list, which is refused. Not together with
    `blocked_domains`.
    """

    blocked_domains: SequenceNotStr[str]
    """Return no results from these domains and their subdomains: at most 64 host names, which may be followed
    by a path. Leave it out rather than giving an empty list, which is refused. Not together with
    `allowed_domains`.
    """

    enabled: Optional[bool]
    """Whether the agent has this tool. By default, what `default_config` of the toolset says."""

    permission_policy: Optional[PermissionPolicy]
    """Whether calls of this tool run at once or wait for approval. By default, what `default_config` of the
    toolset says.
    """

    type: Literal["web_search"]

    user_location: Optional[beta_types.BetaManagedAgentsUserLocationParam]
    """Roughly where the user is, so that results fit the place."""
