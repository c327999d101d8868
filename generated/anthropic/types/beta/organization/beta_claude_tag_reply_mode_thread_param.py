# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagReplyModeThreadParam"]


class BetaClaudeTagReplyModeThreadParam(TypedDict, total=False):
    """Claude replies in threads."""

    type: Required[Literal["thread"]]
