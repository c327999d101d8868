# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeCodeManagedSettingsOrganizationMode"]


class BetaClaudeCodeManagedSettingsOrganizationMode(BaseModel):
    """The same managed settings apply to the whole organization."""

    type: Literal["organization"]
