# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileExternalUserEntityType"]

UserProfileExternalUserEntityType: TypeAlias = Literal["individual", "business", "non_profit", "government"]
"""What a user profile stands for: a person (`individual`), a business, a non-profit body or a government."""
