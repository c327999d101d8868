# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagGuestPolicyChannelOnlyParam"]


class BetaClaudeTagGuestPolicyChannelOnlyParam(TypedDict, total=False):
    """Guests may use Claude in the channel only."""

    type: Required[Literal["channel_only"]]
