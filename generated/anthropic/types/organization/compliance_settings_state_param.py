# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .compliance_settings_state_disabled_param import ComplianceSettingsStateDisabledParam
from .compliance_settings_state_enabled_param import ComplianceSettingsStateEnabledParam

__all__ = ["ComplianceSettingsStateParam"]

ComplianceSettingsStateParam: TypeAlias = Union[
    ComplianceSettingsStateEnabledParam, ComplianceSettingsStateDisabledParam
]
"""Whether the compliance features of an organization are on (`enabled`) or off (`disabled`)."""
