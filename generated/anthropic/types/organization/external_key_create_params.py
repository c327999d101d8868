# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .aws_external_key_config_param import AWSExternalKeyConfigParam
from .azure_external_key_config_param import AzureExternalKeyConfigParam
from .gcp_external_key_config_param import GCPExternalKeyConfigParam

__all__ = ["ExternalKeyCreateParams", "ProviderConfig"]

ProviderConfig: TypeAlias = Union[
    AWSExternalKeyConfigParam, GCPExternalKeyConfigParam, AzureExternalKeyConfigParam
]
"""Where the key is: in AWS, Google Cloud or Azure, with what is needed to reach it."""


class ExternalKeyCreateParams(TypedDict, total=False):
    provider_config: Required[ProviderConfig]
    """Where the key is: in AWS, Google Cloud or Azure, with what is needed to reach it."""

    display_name: Optional[str]
    """Name of the key for people to read; none when left out or null."""

    geo: Literal["us"]
    """Geographic region that the key is for."""

    user_profile_id: Optional[str]
    """ID of the user profile that the key belongs to; none when left out or null."""
