# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ComplianceSettingsStateDisabledParam"]


class ComplianceSettingsStateDisabledParam(TypedDict, total=False):
    """The compliance features are off."""

    type: Required[Literal["disabled"]]
