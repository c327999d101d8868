# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .compliance_settings_state_disabled import ComplianceSettingsStateDisabled
from .compliance_settings_state_enabled import ComplianceSettingsStateEnabled

__all__ = ["ComplianceSettingsState"]

ComplianceSettingsState: TypeAlias = Annotated[
    Union[ComplianceSettingsStateEnabled, ComplianceSettingsStateDisabled], PropertyInfo(discriminator="type")
]
"""Whether the compliance features of an organization are on (`enabled`) or off (`disabled`)."""
