# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic.types import organization as organization_types

__all__ = ["ComplianceSettingUpdateParams"]


class ComplianceSettingUpdateParams(TypedDict, total=False):
    state: Required[organization_types.ComplianceSettingsStateParam]
    """Whether the compliance features are to be on or off."""
