# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagDefaultSettingSource"]


class BetaClaudeTagDefaultSettingSource(BaseModel):
    """The setting is the general default."""

    type: Literal["default"]
