# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Iterable, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams
from .beta_managed_agents_file_resource_params import BetaManagedAgentsFileResourceParams
from .beta_managed_agents_github_repository_resource_params import (
    BetaManagedAgentsGitHubRepositoryResourceParams,
)
from .beta_managed_agents_memory_store_resource_param import BetaManagedAgentsMemoryStoreResourceParam

__all__ = ["Agent", "DeploymentCreateParams", "Resource"]

Agent: TypeAlias = Union[str, BetaManagedAgentsAgentParams]
"""An agent to use: its ID alone for the latest version, or an object that names a version."""

Resource: TypeAlias = Union[
    BetaManagedAgentsGitHubRepositoryResourceParams,
    BetaManagedAgentsFileResourceParams,
    BetaManagedAgentsMemoryStoreResourceParam,
]
"""Something to give a session: a file, a GitHub repository or a memory store."""


class DeploymentCreateParams(TypedDict, total=False):
    agent: Required[Agent]
    """Agent to run; it must not be archived. Without a version, the one that is the latest now."""

    environment_id: Required[str]
    """Environment for the sessions to run in."""

    initial_events: Required[Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams]]
    """Events to send to each new session as soon as it exists, 1 to 50 of them: the task of the agent."""

    name: Required[str]
    """Name for people to recognize the deployment by, of 1 to 256 characters."""

    budget: Optional[beta_types.BetaManagedAgentsBudgetLimitParam]
    """What each session that the deployment starts may cost. Not limited by default."""

    description: Optional[str]
    """What the deployment is for, in your own words; at most 2048 characters."""

    metadata: Dict[str, str]
    """Your own key-value pairs, at most 16: keys of up to 64 characters, values of up to 512. The service
    gives them no meaning.
    """

    resources: Iterable[Resource]
    """Files, repositories and memory stores to give each session; at most 500."""

    schedule: Optional[beta_types.BetaManagedAgentsScheduleParams]
    """When runs are to start by themselves. Without it they are only started by a call."""

    vault_ids: SequenceNotStr[str]
    """Vaults whose credentials each session can use, for example for its MCP servers; at most 50."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
