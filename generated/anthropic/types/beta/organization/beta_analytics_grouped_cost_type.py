# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsGroupedCostType"]

BetaAnalyticsGroupedCostType: TypeAlias = Literal["code_execution", "session_usage", "tokens", "web_search"]
"""What a cost is for: tokens, web searches, code execution, or the running of sessions (`session_usage`)."""
