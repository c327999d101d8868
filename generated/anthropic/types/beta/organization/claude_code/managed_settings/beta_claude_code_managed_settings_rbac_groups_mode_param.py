# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeCodeManagedSettingsRBACGroupsModeParam"]


class BetaClaudeCodeManagedSettingsRBACGroupsModeParam(TypedDict, total=False):
    """Managed settings differ by RBAC group."""

    type: Required[Literal["rbac_groups"]]
