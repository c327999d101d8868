# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ThinkingBlockParam"]


class ThinkingBlockParam(TypedDict, total=False):
    """Thinking from an earlier answer, sent back unchanged.

    Where tools are used while thinking, the blocks before a `tool_use` have to be sent back
    with its result.
    """

    signature: Required[str]
    """The signature that came with the block, unchanged."""

    thinking: Required[str]
    """The text that came with the block, unchanged; edited text is refused."""

    type: Required[Literal["thinking"]]
