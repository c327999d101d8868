# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRBACGroupManagedSettingsNotFoundErrorDetails"]


class BetaRBACGroupManagedSettingsNotFoundErrorDetails(BaseModel):
    """The group has no managed settings of its own."""

    error_code: Literal["rbac_group_managed_settings_not_found"]
