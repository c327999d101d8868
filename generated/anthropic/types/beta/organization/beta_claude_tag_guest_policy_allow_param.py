# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagGuestPolicyAllowParam"]


class BetaClaudeTagGuestPolicyAllowParam(TypedDict, total=False):
    """Guests may use Claude."""

    type: Required[Literal["allow"]]
