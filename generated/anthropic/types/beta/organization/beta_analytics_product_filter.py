# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsProductFilter"]

BetaAnalyticsProductFilter: TypeAlias = Literal[
    "chat",
    "chat_cowork_unified",
    "claude-tag",
    "claude_code",
    "claude_design",
    "claude_in_chrome",
    "cowork",
    "office_agent",
]
"""Product that usage belongs to, such as Chat, Claude Code or Claude Tag."""
