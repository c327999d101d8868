# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaBillTo"]

BetaBillTo: TypeAlias = Literal["self", "user_profile"]
"""Who is billed for a request: your own organization (`self`) or the user profile that it is attributed to
(`user_profile`).
"""
