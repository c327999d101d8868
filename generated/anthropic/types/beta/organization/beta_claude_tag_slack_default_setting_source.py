# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagSlackDefaultSettingSource"]


class BetaClaudeTagSlackDefaultSettingSource(BaseModel):
    """The setting was made in Slack for all that have none of their own."""

    type: Literal["slack_default"]
