# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import TypeAlias, TypedDict

from .beta_aws_external_key_config_param import BetaAWSExternalKeyConfigParam
from .beta_azure_external_key_config_param import BetaAzureExternalKeyConfigParam
from .beta_gcp_external_key_config_param import BetaGCPExternalKeyConfigParam

__all__ = ["ExternalKeyUpdateParams", "ProviderConfig"]

ProviderConfig: TypeAlias = Union[
    BetaAWSExternalKeyConfigParam, BetaGCPExternalKeyConfigParam, BetaAzureExternalKeyConfigParam
]


class ExternalKeyUpdateParams(TypedDict, total=False):
    display_name: Optional[str]

    geo: Optional[Literal["us"]]

    provider_config: Optional[ProviderConfig]
