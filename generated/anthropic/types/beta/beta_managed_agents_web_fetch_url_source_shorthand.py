# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsWebFetchURLSourceShorthand"]

BetaManagedAgentsWebFetchURLSourceShorthand: TypeAlias = Literal["all", "none"]
"""Short form for `all` or `none`, instead of an object."""
