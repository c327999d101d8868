"""Turn a message into a parsed message, under the module path of the official package. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Type, Union

from anthropic._core.schemas.output_schema import is_output_type
from anthropic._core.sentinels import NotGiven
from anthropic._core.typing_names import ResponseFormatT

from ._endpoints import Endpoint, class_of

if TYPE_CHECKING:
    from anthropic.types.beta.beta_message import BetaMessage
    from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage
    from anthropic.types.message import Message
    from anthropic.types.parsed_message import ParsedMessage

__all__ = ["ResponseFormatT", "parse_beta_response", "parse_response", "parse_text"]


def parse_text(
    text: str, output_format: Union[Type[ResponseFormatT], NotGiven, None]
) -> Optional[ResponseFormatT]:
    """Parse a text as the output type; return `None` if no type is given.

    Raises:
        ValueError: the text is not JSON, or not of the type.
    """
    if not is_output_type(output_format):
        return None
    from anthropic._core.schemas.output_types import read_output

    value: ResponseFormatT = read_output(text, output_format)
    return value


def parse_response(
    *, output_format: Union[Type[ResponseFormatT], NotGiven, None], response: Message
) -> ParsedMessage[ResponseFormatT]:
    """Return a copy of a message with its text parsed as the output type.

    Raises:
        StructuredOutputError: the message is complete, and its text is not of the output type.
    """
    parsed: ParsedMessage[ResponseFormatT] = parse_in_place(response.model_copy(), "messages", output_format)
    return parsed


def parse_beta_response(
    *, output_format: Union[Type[ResponseFormatT], NotGiven, None], response: BetaMessage
) -> ParsedBetaMessage[ResponseFormatT]:
    """Return a copy of a beta message with its text parsed as the output type.

    Raises:
        StructuredOutputError: the message is complete, and its text is not of the output type.
    """
    parsed: ParsedBetaMessage[ResponseFormatT] = parse_in_place(
        response.model_copy(), "beta.messages", output_format
    )
    return parsed


def parse_in_place(message: Any, endpoint: Endpoint, output_format: object) -> Any:
    """Do the same as `parse_response` to a message that nobody else holds, without a copy."""
    message_class, text_class = class_of(endpoint, "Parsed{}Message"), class_of(endpoint, "Parsed{}TextBlock")
    if not isinstance(message, message_class.__mro__[1]) or message.content is None:
        return message  # a server sent something else, which is returned as it came
    message.content = [_as_parsed_block(block, text_class) for block in message.content]
    message.__class__ = message_class
    if is_output_type(output_format):
        from ._output import check_output, read_blocks

        check_output(message, read_blocks(message, output_format))
    return message


def _as_parsed_block(block: Any, text_class: Any) -> Any:
    if not issubclass(text_class, type(block)) or isinstance(block, text_class):
        return block
    block = block.model_copy()
    block.__class__ = text_class
    return block
