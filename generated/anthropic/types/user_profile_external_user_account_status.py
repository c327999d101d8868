# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileExternalUserAccountStatus"]

UserProfileExternalUserAccountStatus: TypeAlias = Literal["active", "suspended", "blocked"]
"""State of an account with you: `active`, `suspended`, or `blocked`."""
