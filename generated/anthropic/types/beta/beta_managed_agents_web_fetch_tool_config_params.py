# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

from .beta_managed_agents_always_allow_policy_param import BetaManagedAgentsAlwaysAllowPolicyParam
from .beta_managed_agents_always_ask_policy_param import BetaManagedAgentsAlwaysAskPolicyParam
from .beta_managed_agents_auto_policy_param import BetaManagedAgentsAutoPolicyParam

__all__ = ["BetaManagedAgentsWebFetchToolConfigParams", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Union[
    BetaManagedAgentsAlwaysAllowPolicyParam,
    BetaManagedAgentsAlwaysAskPolicyParam,
    BetaManagedAgentsAutoPolicyParam,
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsWebFetchToolConfigParams(TypedDict, total=False):
    """Settings for `web_fetch`, which reads a web page."""

    name: Required[Literal["web_fetch"]]
    """Which built-in tool the settings are for."""

    allowed_domains: SequenceNotStr[str]
    """Read pages of these domains and their subdomains only: at most 64 bare host names, such as
    `docs.example.com`. Leave it out rather than giving an empty list, which is refused. Not together with
    `blocked_domains`.
    """

    blocked_domains: SequenceNotStr[str]
    """Read no pages of these domains and their subdomains: at most 64 bare host names, such as
    `ads.example.com`. Leave it out rather than giving an empty list, which is refused. Not together with
    `allowed_domains`.
    """

    enabled: Optional[bool]
    """Whether the agent has this tool. By default, what `default_config` of the toolset says."""

    max_content_tokens: Optional[int]
    """How many tokens of text one call may bring into the context. PDFs and other binary content do not
    count.
    """

    permission_policy: Optional[PermissionPolicy]
    """Whether calls of this tool run at once or wait for approval. By default, what `default_config` of the
    toolset says.
    """

    type: Literal["web_fetch"]

    url_sources: Optional[beta_types.BetaManagedAgentsWebFetchURLSourcesParams]
    """Which parts of the conversation the URLs to read may come from. Null for the default."""
