# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsTriggerType"]

BetaManagedAgentsTriggerType: TypeAlias = Literal["schedule", "manual"]
"""What starts a run: the `schedule` of the deployment, or a call (`manual`)."""
