"""Parse the text blocks of a message as the requested output type, and raise where that failed. No I/O.

A message that was cut short or refused is no failure: it has no output, and its stop reason says why.
"""

from __future__ import annotations

from typing import Any, List, Optional

from anthropic._core.errors import StructuredOutputError
from anthropic._core.models import ValidationError
from anthropic._core.schemas.output_types import read_output

# The model had finished; every other stop reason explains by itself why there is no output.
_FINISHED = frozenset({"end_turn", "stop_sequence"})


def read_block(block: Any, output_type: Any) -> Optional[ValidationError]:
    """Set the `parsed_output` of a text block. Return the error, or `None` if the text was parsed."""
    try:
        block.parsed_output = read_output(block.text or "", output_type)
    except ValidationError as error:
        block.parsed_output = None
        return error
    return None


def read_blocks(message: Any, output_type: Any) -> List[ValidationError]:
    """Set the `parsed_output` of every text block of a message. Return the errors of those that were not
    parsed."""
    results = [read_block(block, output_type) for block in message.content if block.type == "text"]
    return [error for error in results if error is not None]


def check_output(message: Any, failures: List[ValidationError]) -> None:
    """Check that a complete message has an output, if one was requested.

    Raises:
        StructuredOutputError: no text block could be read, and the model had finished.
    """
    if not failures or message.stop_reason not in _FINISHED:
        return
    if len(failures) < sum(block.type == "text" for block in message.content):
        return
    raise StructuredOutputError(
        f"The message is not of the type that was asked for: {failures[-1]}", answer=message
    ) from failures[-1]
