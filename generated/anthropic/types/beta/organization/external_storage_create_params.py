# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

from .beta_aws_external_storage_config_param import BetaAWSExternalStorageConfigParam
from .beta_gcp_external_storage_config_param import BetaGCPExternalStorageConfigParam

__all__ = ["ExternalStorageCreateParams", "ProviderConfig"]

ProviderConfig: TypeAlias = Union[BetaAWSExternalStorageConfigParam, BetaGCPExternalStorageConfigParam]
"""Where the bucket is: in AWS or Google Cloud."""


class ExternalStorageCreateParams(TypedDict, total=False):
    provider_config: Required[ProviderConfig]
    """Where the bucket is: in AWS or Google Cloud."""

    display_name: Optional[str]
    """Name of the storage for people to read; none when left out or null."""

    user_profile_id: Optional[str]
    """ID of the user profile that the storage belongs to; none when left out or null."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
