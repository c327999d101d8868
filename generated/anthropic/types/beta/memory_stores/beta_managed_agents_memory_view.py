# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsMemoryView"]

BetaManagedAgentsMemoryView: TypeAlias = Literal["basic", "full"]
"""How much of a memory or version is returned: `basic` has no content, `full` does."""
