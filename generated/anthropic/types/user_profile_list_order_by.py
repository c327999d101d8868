# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileListOrderBy"]

UserProfileListOrderBy: TypeAlias = Literal["created_at", "name"]
"""What to sort user profiles by: when they were created (`created_at`), or their name."""
