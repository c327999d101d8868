# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

from .beta_managed_agents_environment_variable_update_params import (
    BetaManagedAgentsEnvironmentVariableUpdateParams,
)
from .beta_managed_agents_mcp_oauth_update_params import BetaManagedAgentsMCPOAuthUpdateParams
from .beta_managed_agents_static_bearer_update_params import BetaManagedAgentsStaticBearerUpdateParams

__all__ = ["Auth", "CredentialUpdateParams"]

Auth: TypeAlias = Union[
    BetaManagedAgentsMCPOAuthUpdateParams,
    BetaManagedAgentsStaticBearerUpdateParams,
    BetaManagedAgentsEnvironmentVariableUpdateParams,
]
"""New secrets and settings of a credential, of the same kind as before."""


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    """ID of the vault."""

    auth: Auth
    """New secrets and settings. Its `type` has to be the one that the credential was created with."""

    display_name: Optional[str]
    """New name for people to read, 1 to 255 characters. Omit it to keep the present one."""

    metadata: Optional[Dict[str, Optional[str]]]
    """Changes to the metadata: a string sets the key, null removes it, and keys that are not named stay as
    they are.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
