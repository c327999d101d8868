# Generated from openapi.yaml. Do not edit.
"""Answers to a request for structured output, with what was read out of their text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, FrozenSet, Generic, List, Optional

from typing_extensions import TypeVar

from anthropic import types
from anthropic._core.lazy import attach

from .message import Message
from .text_block import TextBlock

if TYPE_CHECKING:
    from ._parsed_message_content import ParsedContentBlock as ParsedContentBlock
else:
    __getattr__, __dir__ = attach(
        __name__, {"ParsedContentBlock": "=anthropic.types._parsed_message_content"}
    )

__all__ = [
    "ParsedContentBlock",
    "ParsedMessage",
    "ParsedTextBlock",
]

ResponseFormatT = TypeVar("ResponseFormatT", default=None)


class ParsedTextBlock(TextBlock, Generic[ResponseFormatT]):
    """Text of an answer, with what was read out of it."""

    __client_only__: ClassVar[FrozenSet[str]] = frozenset({"parsed_output"})

    parsed_output: Optional[ResponseFormatT] = None
    """The text as a value of the type that was asked for; none if it was cut short or is something else."""


class ParsedMessage(Message, Generic[ResponseFormatT]):
    """An answer whose text was read as the type that was asked for."""

    content: List[types.ParsedContentBlock[ResponseFormatT]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower

    @property
    def parsed_output(self) -> Optional[ResponseFormatT]:
        """What was read out of the text; none where the answer was cut short or refused."""
        for block in self.content or ():
            if isinstance(block, ParsedTextBlock) and block.parsed_output is not None:
                return block.parsed_output
        return None
