# Generated from openapi.yaml. Do not edit.
"""Answers to a request for structured output, with what was read out of their text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, FrozenSet, Generic, List, Optional

from typing_extensions import TypeVar

from anthropic._core.lazy import attach
from anthropic.types import beta as beta_types

from .beta_message import BetaMessage
from .beta_text_block import BetaTextBlock

if TYPE_CHECKING:
    from ._parsed_beta_message_content import ParsedBetaContentBlock as ParsedBetaContentBlock
else:
    __getattr__, __dir__ = attach(
        __name__, {"ParsedBetaContentBlock": "=anthropic.types.beta._parsed_beta_message_content"}
    )

__all__ = [
    "ParsedBetaContentBlock",
    "ParsedBetaMessage",
    "ParsedBetaTextBlock",
]

ResponseFormatT = TypeVar("ResponseFormatT", default=None)


class ParsedBetaTextBlock(BetaTextBlock, Generic[ResponseFormatT]):
    """Text of an answer, with what was read out of it."""

    __client_only__: ClassVar[FrozenSet[str]] = frozenset({"parsed_output"})

    parsed_output: Optional[ResponseFormatT] = None
    """The text as a value of the type that was asked for; none if it was cut short or is something else."""


class ParsedBetaMessage(BetaMessage, Generic[ResponseFormatT]):
    """An answer whose text was read as the type that was asked for."""

    content: List[beta_types.ParsedBetaContentBlock[ResponseFormatT]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower

    @property
    def parsed_output(self) -> Optional[ResponseFormatT]:
        """What was read out of the text; none where the answer was cut short or refused."""
        for block in self.content or ():
            if isinstance(block, ParsedBetaTextBlock) and block.parsed_output is not None:
                return block.parsed_output
        return None
