# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Iterable, List, Optional, Union

from typing_extensions import TypeAlias, TypedDict

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

__all__ = ["Agent", "DeploymentUpdateParams", "Resource"]

Agent: TypeAlias = Union[str, BetaManagedAgentsAgentParams]
"""An agent to use: its ID alone for the latest version, or an object that names a version."""

Resource: TypeAlias = Union[
    BetaManagedAgentsGitHubRepositoryResourceParams,
    BetaManagedAgentsFileResourceParams,
    BetaManagedAgentsMemoryStoreResourceParam,
]
"""Something to give a session: a file, a GitHub repository or a memory store."""


class DeploymentUpdateParams(TypedDict, total=False):
    agent: Agent
    """Agent to run from now on. Without a version, the one that is the latest now."""

    budget: Optional[beta_types.BetaManagedAgentsBudgetLimitParam]
    """What each session may cost from now on. Null removes the limit."""

    description: Optional[str]
    """New description, of at most 2048 characters. Null or an empty string removes it."""

    environment_id: str
    """Environment for later sessions to run in."""

    initial_events: Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams]
    """Events to send to each new session, 1 to 50 of them, in place of all earlier ones."""

    metadata: Optional[Dict[str, Optional[str]]]
    """Key-value pairs to set. A key with null is removed; keys that are left out stay. There can be 16 pairs
    in all, with keys of up to 64 characters and values of up to 512.
    """

    name: str
    """New name, of 1 to 256 characters."""

    resources: Optional[Iterable[Resource]]
    """Files, repositories and memory stores to give each session, at most 500, in place of all earlier ones.
    Null or an empty list removes them.
    """

    schedule: Optional[beta_types.BetaManagedAgentsScheduleParams]
    """When runs are to start by themselves, in place of the earlier schedule. With null they are only started
    by a call.
    """

    vault_ids: Optional[SequenceNotStr[str]]
    """Vaults whose credentials each session can use, at most 50, in place of all earlier ones. Null or an
    empty list removes them.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
