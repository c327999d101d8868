# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

from .beta_managed_agents_environment_variable_create_params import (
    BetaManagedAgentsEnvironmentVariableCreateParams,
)
from .beta_managed_agents_mcp_oauth_create_params import BetaManagedAgentsMCPOAuthCreateParams
from .beta_managed_agents_static_bearer_create_params import BetaManagedAgentsStaticBearerCreateParams

__all__ = ["Auth", "CredentialCreateParams"]

Auth: TypeAlias = Union[
    BetaManagedAgentsMCPOAuthCreateParams,
    BetaManagedAgentsStaticBearerCreateParams,
    BetaManagedAgentsEnvironmentVariableCreateParams,
]
"""The secrets of a credential to create, and what they give access to."""


class CredentialCreateParams(TypedDict, total=False):
    auth: Required[Auth]
    """Kind of the credential, with its secrets and what they give access to."""

    display_name: Optional[str]
    """Name for people to recognize the credential by, up to 255 characters."""

    metadata: Dict[str, str]
    """Keys and values of your own to store along, such as IDs in your systems. Up to 16 pairs, keys up to 64
    characters, values up to 512.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
