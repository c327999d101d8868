# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["WorkspaceUpdateParams"]


class WorkspaceUpdateParams(TypedDict, total=False):
    data_residency: Optional[beta_organization_types.BetaDataResidencyUpdateConfigParam]

    display_color: str

    external_key_id: str

    inference_data_privacy: Optional[beta_organization_types.BetaInferenceDataPrivacyUpdateParam]

    name: str

    tags: Optional[Dict[str, Optional[str]]]

    user_profile_id: str

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
