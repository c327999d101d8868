# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsDeploymentStatus"]

BetaManagedAgentsDeploymentStatus: TypeAlias = Literal["active", "paused"]
"""Whether a deployment follows its schedule: `active` if it does, `paused` if it starts no scheduled runs
until it is resumed.
"""
