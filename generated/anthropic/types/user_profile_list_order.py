# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileListOrder"]

UserProfileListOrder: TypeAlias = Literal["asc", "desc"]
"""Sort order of user profiles: ascending (`asc`) or descending (`desc`)."""
