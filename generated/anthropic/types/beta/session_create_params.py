# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Iterable, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types
from anthropic.types.beta.sessions.beta_managed_agents_user_define_outcome_event_params import (
    BetaManagedAgentsUserDefineOutcomeEventParams,
)
from anthropic.types.beta.sessions.beta_managed_agents_user_message_event_params import (
    BetaManagedAgentsUserMessageEventParams,
)

from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams
from .beta_managed_agents_agent_with_overrides_params import BetaManagedAgentsAgentWithOverridesParams
from .beta_managed_agents_file_resource_params import BetaManagedAgentsFileResourceParams
from .beta_managed_agents_github_repository_resource_params import (
    BetaManagedAgentsGitHubRepositoryResourceParams,
)
from .beta_managed_agents_memory_store_resource_param import BetaManagedAgentsMemoryStoreResourceParam

__all__ = ["Agent", "InitialEvent", "Resource", "SessionCreateParams"]

Agent: TypeAlias = Union[str, BetaManagedAgentsAgentParams, BetaManagedAgentsAgentWithOverridesParams]
"""The agent for a session: an ID, which stands for its latest version, a reference to a certain version, or a
reference with overrides.
"""

InitialEvent: TypeAlias = Union[
    BetaManagedAgentsUserMessageEventParams, BetaManagedAgentsUserDefineOutcomeEventParams
]
"""An event to start a session with: a message, or an outcome to reach."""

Resource: TypeAlias = Union[
    BetaManagedAgentsGitHubRepositoryResourceParams,
    BetaManagedAgentsFileResourceParams,
    BetaManagedAgentsMemoryStoreResourceParam,
]
"""Something to give a session: a file, a GitHub repository or a memory store."""


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

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
