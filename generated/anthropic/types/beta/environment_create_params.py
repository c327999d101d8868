# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

from .beta_cloud_config_params import BetaCloudConfigParams
from .beta_self_hosted_config_params import BetaSelfHostedConfigParams

__all__ = ["Config", "EnvironmentCreateParams"]

Config: TypeAlias = Union[BetaCloudConfigParams, BetaSelfHostedConfigParams]


class EnvironmentCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name for people to recognize the environment by, of 1 to 256 characters."""

    config: Optional[Config]
    """What the environment is made of: a cloud container with its packages and network access, or self-hosted
    workers.
    """

    description: Optional[str]
    """What the environment is for, in your own words; at most 1024 characters."""

    metadata: Dict[str, str]
    """Your own key-value pairs. The service stores them and gives them no meaning."""

    scope: Optional[Literal["organization", "account"]]
    """Who sees the environment: all accounts of the `organization`, or only the `account` that owns it. For
    self-hosted environments only. The default depends on the kind of organization.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
