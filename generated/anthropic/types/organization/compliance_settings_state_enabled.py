# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ComplianceSettingsStateEnabled"]


class ComplianceSettingsStateEnabled(BaseModel):
    """The compliance features are on."""

    type: Literal["enabled"]
