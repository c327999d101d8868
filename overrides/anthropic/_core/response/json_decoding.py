"""Decode JSON, and raise one error for a body, event or line that should be JSON and is not.

It is the typed error of this library and the one of the standard library at once, as code exists for either.
"""

import json
from typing import TYPE_CHECKING, Any, Callable, Tuple, Union

from ..errors import APIResponseValidationError

if TYPE_CHECKING:
    import httpx

NOT_JSON = (ValueError, RecursionError)
"""The errors of the JSON parser: for text that is not JSON, and for JSON nested deeper than it goes."""

_SHOWN = 200
_BOM = "\ufeff"


class MalformedJSONError(APIResponseValidationError, json.JSONDecodeError):
    """The error for something from the server that is not JSON where JSON was due. `body` is the text."""

    def __init__(self, response: "httpx.Response", text: str, *, message: str, msg: str, pos: int) -> None:
        # Neither constructor of the bases can pass on what the other one needs.
        Exception.__init__(self, message)
        self.message = message
        self.request = response.request
        self.response = response
        self.status_code = response.status_code
        self.body = self.doc = text
        self.msg = msg
        self.pos = pos
        self.lineno = text.count("\n", 0, pos) + 1
        self.colno = pos - text.rfind("\n", 0, pos)


parse_value: Callable[[str], Tuple[Any, int]] = json.JSONDecoder().raw_decode
"""Return the value that a text begins with, and where it ends; no white space may come before it."""


def loads_text(text: str) -> Any:
    """Return `json.loads(text)`, at half the cost for a small text without white space around it.

    Raises:
        ValueError, RecursionError: it is not JSON; see `NOT_JSON`.
    """
    try:
        data, end = parse_value(text)
    except ValueError:
        return json.loads(text)
    return data if end == len(text) else json.loads(text)


def malformed_json(
    error: Exception, response: "httpx.Response", text: Union[str, bytes]
) -> MalformedJSONError:
    """Return the error for `text`, which `error` (of the JSON parser, or of decoding UTF-8) refused."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    problem = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
    position = error.pos if isinstance(error, json.JSONDecodeError) else 0
    shown = text[:_SHOWN] + "…" if len(text) > _SHOWN else text
    message = f"The server sent invalid JSON ({problem}, at character {position}): {shown!r}"
    return MalformedJSONError(response, text, message=message, msg=problem, pos=position)


def loads_body(response: "httpx.Response") -> object:
    """Return the body of a response that has been read, parsed as JSON.

    Raises:
        MalformedJSONError: it is not JSON.
    """
    content = response.content
    try:
        # Decoded first: the parser would spend more on guessing the encoding.
        text = content.decode()
        return json.loads(text[1:] if text.startswith(_BOM) else text)
    except UnicodeDecodeError:
        pass
    except NOT_JSON as error:
        raise malformed_json(error, response, content) from error
    try:
        return json.loads(content)
    except NOT_JSON as error:
        raise malformed_json(error, response, content) from error
