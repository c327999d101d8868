"""Validate data where a user asks for it: `model_validate` and strict response validation.

Checks first and decodes after, so that the result is that of `decode`.
"""

import json
from typing import Any, Union

from .checks import Problem, ValidationError, check, type_name
from .decode import decode


def validate(type_: Any, data: Any, *, admits_new: bool = False) -> Any:
    """Decode parsed JSON `data` as `type_`, or raise `ValidationError` naming every path that does not fit.

    Undocumented fields pass. Instances of models pass where their class is asked for. With `admits_new`, so
    do unknown values of enumerations and unknown variants of unions, as a newer API may send them.
    """
    check(type_, data, admits_new=admits_new)
    return decode(type_, data)


def parse_json(type_: Any, text: Union[str, bytes, bytearray]) -> Any:
    """Parse JSON text; raise `ValidationError` if it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValidationError(type_name(type_), [Problem((), f"invalid JSON: {error}")]) from None
