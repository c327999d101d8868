# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagReplyModeAlwaysAwakeParam"]


class BetaClaudeTagReplyModeAlwaysAwakeParam(TypedDict, total=False):
    """Claude follows the conversation all the time, without being mentioned."""

    type: Required[Literal["always_awake"]]
