# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsClaudeTagCategory"]

BetaAnalyticsClaudeTagCategory: TypeAlias = Literal["dm", "engaged", "monitoring", "proactive", "scheduled"]
"""What made Claude Tag act: a direct message (`dm`), a conversation it is engaged in, monitoring, its own
initiative (`proactive`) or a schedule.
"""
