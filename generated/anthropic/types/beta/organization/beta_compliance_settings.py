# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaComplianceSettings"]


class BetaComplianceSettings(BaseModel):
    """Compliance settings of an organization."""

    state: beta_organization_types.BetaComplianceSettingsState
    """Whether the compliance features are on or off."""

    type: Literal["compliance_settings"]

    access_transparency: Optional[beta_organization_types.BetaAccessTransparency] = None
    """Whether access transparency is on; null when that is not reported."""
