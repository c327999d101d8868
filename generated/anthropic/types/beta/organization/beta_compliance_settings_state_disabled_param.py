# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.compliance_settings_state_disabled_param import (
    ComplianceSettingsStateDisabledParam,
)

__all__ = ["BetaComplianceSettingsStateDisabledParam"]

BetaComplianceSettingsStateDisabledParam: TypeAlias = ComplianceSettingsStateDisabledParam
"""The compliance features are off."""
