# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_compliance_settings_state_disabled import BetaComplianceSettingsStateDisabled
from .beta_compliance_settings_state_enabled import BetaComplianceSettingsStateEnabled

__all__ = ["BetaComplianceSettingsState"]

BetaComplianceSettingsState: TypeAlias = Annotated[
    Union[BetaComplianceSettingsStateEnabled, BetaComplianceSettingsStateDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether the compliance features of an organization are on (`enabled`) or off (`disabled`)."""
