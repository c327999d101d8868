# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.thinking_config_between_tools_param import ThinkingConfigBetweenToolsParam

__all__ = ["BetaThinkingConfigBetweenToolsParam"]

BetaThinkingConfigBetweenToolsParam: TypeAlias = ThinkingConfigBetweenToolsParam
"""Lets the model think between calls to tools."""
