# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_compliance_settings_state_disabled_param import BetaComplianceSettingsStateDisabledParam
from .beta_compliance_settings_state_enabled_param import BetaComplianceSettingsStateEnabledParam

__all__ = ["BetaComplianceSettingsStateParam"]

BetaComplianceSettingsStateParam: TypeAlias = Union[
    BetaComplianceSettingsStateEnabledParam, BetaComplianceSettingsStateDisabledParam
]
"""Whether the compliance features of an organization are on (`enabled`) or off (`disabled`)."""
