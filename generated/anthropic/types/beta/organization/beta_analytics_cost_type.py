# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsCostType"]

BetaAnalyticsCostType: TypeAlias = Literal["code_execution", "tokens", "web_search"]
"""What a cost is for: tokens, web searches or code execution."""
