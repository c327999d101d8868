# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectCMEKDisabled"]


class BetaGoogleManagedProjectCMEKDisabled(BaseModel):
    """No keys of your own are in use for new data."""

    retired_keys: List[beta_organization_providers_google_projects_types.BetaGoogleManagedProjectRetiredKey]
    """Keys that are no longer set but still needed for a time."""

    type: Literal["disabled"]
