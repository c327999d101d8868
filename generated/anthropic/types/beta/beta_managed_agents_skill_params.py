# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_managed_agents_anthropic_skill_params import BetaManagedAgentsAnthropicSkillParams
from .beta_managed_agents_custom_skill_params import BetaManagedAgentsCustomSkillParams

__all__ = ["BetaManagedAgentsSkillParams"]

BetaManagedAgentsSkillParams: TypeAlias = Union[
    BetaManagedAgentsAnthropicSkillParams, BetaManagedAgentsCustomSkillParams
]
"""A skill to give an agent, published by Anthropic or made in your workspace.

The agent sees what the skill is for, and reads its files only when a task needs it.
"""
