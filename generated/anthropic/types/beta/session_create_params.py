# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Annotated, Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["Agent", "InitialEvent", "Resource", "SessionCreateParams"]

Agent: TypeAlias = Union[
    str, "beta_types.BetaManagedAgentsAgentParams", "beta_types.BetaManagedAgentsAgentWithOverridesParams"
]

InitialEvent: TypeAlias = Union[
    "beta_sessions_types.BetaManagedAgentsUserMessageEventParams",
    "beta_sessions_types.BetaManagedAgentsUserDefineOutcomeEventParams",
]

Resource: TypeAlias = Union[
    "beta_types.BetaManagedAgentsGitHubRepositoryResourceParams",
    "beta_types.BetaManagedAgentsFileResourceParams",
    "beta_types.BetaManagedAgentsMemoryStoreResourceParam",
]


class SessionCreateParams(TypedDict, total=False):
    agent: Required[Agent]
    """Agent to run: its ID for the latest version, an object to pin a version, or one to override parts of
    its configuration.
    """

    environment_id: Required[str]
    """Environment to set up the container of the session from."""

    budget: beta_types.BetaManagedAgentsBudgetLimitParam
    """Most that the session may spend. When it is reached the agent stops, and the session goes idle with the
    stop reason `budget_reached`. Leave it out for no limit.
    """

    initial_events: Iterable[InitialEvent]
    """Events to send to the session right away, so that it starts working without a second request: messages
    of the user, or an outcome to reach. At most 50; they are handled in this order.
    """

    metadata: Dict[str, str]
    """Key-value pairs of your own to keep along with the session, at most 16: keys of up to 64 characters,
    values of up to 512.
    """

    resources: Iterable[Resource]
    """Files, repositories and memory stores to mount in the container."""

    title: Optional[str]
    """Title for people to recognize the session by; at most 500 characters."""

    vault_ids: SequenceNotStr[str]
    """Vaults whose credentials the session may use to sign in to MCP servers and other services."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
