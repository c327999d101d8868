# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = ["DataControlUpdateParams"]


class DataControlUpdateParams(TypedDict, total=False):
    cmek: beta_user_profiles_providers_google_types.BetaGoogleManagedCMEKControlParams
    """Whether data is encrypted with keys of your own (CMEK), and with which."""

    storage: beta_user_profiles_providers_google_types.BetaGoogleManagedStorageControlParams
    """Whether data is stored in buckets of your own, and in which."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
