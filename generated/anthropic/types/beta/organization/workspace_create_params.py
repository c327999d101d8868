# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["WorkspaceCreateParams"]


class WorkspaceCreateParams(TypedDict, total=False):
    name: Required[str]

    data_residency: Optional[beta_organization_types.BetaDataResidencyCreateConfigParam]

    display_color: Optional[str]

    external_key_id: Optional[str]

    inference_data_privacy: Optional[beta_organization_types.BetaInferenceDataPrivacyCreateParam]

    tags: Optional[Dict[str, str]]

    user_profile_id: Optional[str]

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
