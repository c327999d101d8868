# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsMemoryVersionOperation"]

BetaManagedAgentsMemoryVersionOperation: TypeAlias = Literal["created", "modified", "deleted"]
"""What a change did to the memory: `created` it, `modified` its content or path, or `deleted` it."""
