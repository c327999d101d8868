# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_aws_external_key_config_param import BetaAWSExternalKeyConfigParam
from .beta_azure_external_key_config_param import BetaAzureExternalKeyConfigParam
from .beta_gcp_external_key_config_param import BetaGCPExternalKeyConfigParam

__all__ = ["ExternalKeyCreateParams", "ProviderConfig"]

ProviderConfig: TypeAlias = Union[
    BetaAWSExternalKeyConfigParam, BetaGCPExternalKeyConfigParam, BetaAzureExternalKeyConfigParam
]


class ExternalKeyCreateParams(TypedDict, total=False):
    provider_config: Required[ProviderConfig]

    display_name: Optional[str]

    geo: Literal["us"]

    user_profile_id: Optional[str]
