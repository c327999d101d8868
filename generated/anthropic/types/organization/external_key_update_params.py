# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import TypeAlias, TypedDict

from .aws_external_key_config_param import AWSExternalKeyConfigParam
from .azure_external_key_config_param import AzureExternalKeyConfigParam
from .gcp_external_key_config_param import GCPExternalKeyConfigParam

__all__ = ["ExternalKeyUpdateParams", "ProviderConfig"]

ProviderConfig: TypeAlias = Union[
    AWSExternalKeyConfigParam, GCPExternalKeyConfigParam, AzureExternalKeyConfigParam
]


class ExternalKeyUpdateParams(TypedDict, total=False):
    display_name: Optional[str]
    """New name of the key for people to read; unchanged when left out."""

    geo: Optional[Literal["us"]]
    """New geographic region that the key is for; unchanged when left out or null."""

    provider_config: Optional[ProviderConfig]
    """New place of the key: in AWS, Google Cloud or Azure. Unchanged when left out or null."""
