# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagReplyModeAutomaticParam"]


class BetaClaudeTagReplyModeAutomaticParam(TypedDict, total=False):
    """When to reply is decided automatically."""

    type: Required[Literal["automatic"]]
