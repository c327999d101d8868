# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    role: Required[Literal["billing", "claude_code_user", "developer", "managed", "user"]]
    """New role of the user in the organization. Administrators cannot be made this way."""
