"""Map a response that is not a success to its error class and message. No I/O."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Dict, Type

from .. import errors
from ..error_details import class_by_code
from ..response.json_decoding import NOT_JSON

if TYPE_CHECKING:
    from ..deferred import httpx

# Those that stand for one status say which.
_CLASSES: Dict[int, Type[errors.APIStatusError]] = {
    each.status_code: each
    for each in vars(errors).values()
    if isinstance(each, type) and issubclass(each, errors.APIStatusError) and hasattr(each, "status_code")
}


def error_class(status_code: int, body: object = None) -> Type[errors.APIStatusError]:
    """Return the class for a status and the code that the body gives.

    That of the code, or of the status, or `InternalServerError` from 500 on, or `APIStatusError`.
    """
    fallback = errors.InternalServerError if status_code >= 500 else errors.APIStatusError
    return class_by_code(_CLASSES.get(status_code, fallback), body)


def error_body(response: httpx.Response) -> object:
    """Return the body of a response that has been read: parsed where it is JSON, else its text."""
    try:
        text = response.text.strip()
    except RuntimeError:
        # The connection was lost before the body had arrived.
        return ""
    try:
        return json.loads(text)
    except NOT_JSON:
        return text


def error_message(response: httpx.Response, body: object) -> str:
    """Return the error's message, in one line, with the body, where the API explains itself."""
    code = f"Error code: {response.status_code}"
    return code if body == "" else f"{code} - {body}"
