# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["DataControlUpdateParams"]


class DataControlUpdateParams(TypedDict, total=False):
    cmek: beta_organization_providers_google_projects_types.BetaGoogleManagedProjectCMEKControlParams
    """Encryption with keys of your own: off, or on with the keys to use. Unchanged when left out."""

    storage: beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageControlParams
    """Storage in buckets of your own: off, or on with the buckets to use. Unchanged when left out."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
