# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsAgentToolset20260401"]


class BetaManagedAgentsAgentToolset20260401(BaseModel):
    """The built-in tools, as released on 2026-04-01: shell, files, search and web."""

    configs: List[beta_types.BetaManagedAgentsAgentToolConfig]
    """Settings of single tools, which win over `default_config`."""

    default_config: beta_types.BetaManagedAgentsAgentToolsetDefaultConfig
    """Settings of all tools that `configs` says nothing about."""

    type: Literal["agent_toolset_20260401"]
