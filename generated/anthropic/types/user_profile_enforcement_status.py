# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileEnforcementStatus"]

UserProfileEnforcementStatus: TypeAlias = Literal["unrestricted", "pending", "restricted", "banned"]
"""Whether the use of a user profile is `unrestricted`, `restricted`, or `banned`; `pending` while that is not
settled.
"""
