# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ComplianceSettingsStateEnabledParam"]


class ComplianceSettingsStateEnabledParam(TypedDict, total=False):
    """The compliance features are on."""

    type: Required[Literal["enabled"]]
