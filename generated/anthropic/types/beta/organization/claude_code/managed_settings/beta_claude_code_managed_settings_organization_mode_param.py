# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeCodeManagedSettingsOrganizationModeParam"]


class BetaClaudeCodeManagedSettingsOrganizationModeParam(TypedDict, total=False):
    """The same managed settings apply to the whole organization."""

    type: Required[Literal["organization"]]
