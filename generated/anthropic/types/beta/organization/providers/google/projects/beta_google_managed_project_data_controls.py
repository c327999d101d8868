# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectDataControls"]


class BetaGoogleManagedProjectDataControls(BaseModel):
    """How data of a Google Cloud project is encrypted and where it is kept."""

    cmek: beta_organization_providers_google_projects_types.BetaGoogleManagedProjectCMEKControl
    """Encryption with keys of your own (CMEK), and its state in each region."""

    project_number: str
    """Number of the Google Cloud project."""

    storage: beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageControl
    """Storage in buckets of your own, and its state in each region."""

    type: Literal["google_managed_project_data_controls"]

    updated_at: datetime
    """When any of the controls was last changed, in UTC."""
