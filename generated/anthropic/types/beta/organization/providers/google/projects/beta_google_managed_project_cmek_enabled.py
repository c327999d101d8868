# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectCMEKEnabled"]


class BetaGoogleManagedProjectCMEKEnabled(BaseModel):
    """Data is encrypted with keys of your own, one for each region."""

    external_key_ids: Dict[str, str]
    """IDs of the external keys, by region."""

    retired_keys: List[beta_organization_providers_google_projects_types.BetaGoogleManagedProjectRetiredKey]
    """Keys that are no longer set but still needed for a time."""

    status: Dict[
        str, beta_organization_providers_google_projects_types.BetaGoogleManagedProjectCMEKRegionStatus
    ]
    """State of the encryption, by region."""

    type: Literal["enabled"]
