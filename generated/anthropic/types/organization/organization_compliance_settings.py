# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["OrganizationComplianceSettings"]


class OrganizationComplianceSettings(BaseModel):
    """Whether the compliance features are on for an organization."""

    state: organization_types.ComplianceSettingsState
    """Whether the compliance features are on or off."""

    type: Literal["compliance_settings"]
