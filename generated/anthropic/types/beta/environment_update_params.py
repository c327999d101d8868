# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Literal, Optional, Union

from typing_extensions import TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

from .beta_cloud_config_params import BetaCloudConfigParams
from .beta_self_hosted_config_params import BetaSelfHostedConfigParams

__all__ = ["Config", "EnvironmentUpdateParams"]

Config: TypeAlias = Union[BetaCloudConfigParams, BetaSelfHostedConfigParams]


class EnvironmentUpdateParams(TypedDict, total=False):
    config: Optional[Config]
    """New configuration of the environment. Of a cloud container, parts that are left out stay as they
    are.
    """

    description: Optional[str]
    """New description of what the environment is for; at most 1024 characters. Null removes it; an empty
    string is kept as such.
    """

    metadata: Dict[str, Optional[str]]
    """Key-value pairs to set. A key with null or an empty string is removed; keys that are left out stay."""

    name: Optional[str]
    """New name, of 1 to 256 characters."""

    scope: Optional[Literal["organization", "account"]]
    """Who sees the environment from now on: all accounts of the `organization`, or only the `account` that
    owns it.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
