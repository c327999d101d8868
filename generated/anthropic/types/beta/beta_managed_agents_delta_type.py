# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsDeltaType"]

BetaManagedAgentsDeltaType: TypeAlias = Literal["agent.message", "agent.thinking"]
"""A type of event that can be previewed while it is being produced. Messages come with their text, thinking
is only announced.
"""
