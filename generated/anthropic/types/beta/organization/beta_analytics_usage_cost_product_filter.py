# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsUsageCostProductFilter"]

BetaAnalyticsUsageCostProductFilter: TypeAlias = Literal[
    "chat",
    "chat_cowork_unified",
    "claude_code",
    "claude_console",
    "claude_design",
    "claude_in_chrome",
    "claude_tag",
    "cowork",
    "managed_agents_api",
    "message_batches_api",
    "messages_api",
    "office_agent",
]
"""Product that usage belongs to: an application such as Chat or Claude Code, the Console, or one of the
APIs.
"""
