# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.compliance_settings_state_enabled_param import (
    ComplianceSettingsStateEnabledParam,
)

__all__ = ["BetaComplianceSettingsStateEnabledParam"]

BetaComplianceSettingsStateEnabledParam: TypeAlias = ComplianceSettingsStateEnabledParam
"""The compliance features are on."""
