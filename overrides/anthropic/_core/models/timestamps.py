"""Convert JSON strings and numbers whose Python type is another one: timestamps, dates, floats.

What cannot be converted is returned unchanged.
"""

import re
import sys
from datetime import date, datetime, timedelta, timezone
from typing import Any

_SHAPE = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?")
_USUAL = {"--T::Z": 20, "--T::.": 27}
"""The separators of a time in UTC, to the second or microsecond, and the length of the text: as the API
writes it, and cheaper to test than `_SHAPE`."""
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MILLISECONDS_FROM = (
    20_000_000_000  # larger numbers are milliseconds: in seconds they would lie after the year 2600
)


def read_datetime(value: Any) -> Any:
    """Return a `datetime` for RFC 3339 text or for seconds (or milliseconds) since 1970, otherwise `value`.

    Aware where the text names an offset. Digits below microseconds are cut.
    """
    try:
        if value.__class__ is str and _USUAL.get(value[4:20:3]) == len(value) and value[-1] == "Z":
            return _from_text(value)
        if isinstance(value, str):
            if _SHAPE.fullmatch(value):
                return _from_text(value)
            if _NUMBER.fullmatch(value):
                return _from_number(float(value))
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            return _from_number(value)
    except (ValueError, OverflowError):
        pass
    return value


if sys.version_info >= (3, 13):

    def _from_text(text: str) -> datetime:
        if text[11:13] == "24":  # read as the next day; RFC 3339 has no such hour
            raise ValueError(text)
        return datetime.fromisoformat(text)

elif sys.version_info >= (3, 11):
    _from_text = datetime.fromisoformat
else:

    def _from_text(text: str) -> datetime:
        if text[11:13] == "24":
            raise ValueError(text)
        if text[-1] == "Z":
            plain = text[:-1]
            if len(plain) in (19, 23, 26):
                return datetime.fromisoformat(plain).replace(tzinfo=timezone.utc)
        from dateutil.parser import isoparse  # type: ignore[import-untyped]  # dateutil ships no types

        parsed: datetime = isoparse(text)
        return parsed


def _from_number(number: float) -> datetime:
    if abs(number) > _MILLISECONDS_FROM:
        number /= 1000
    return _EPOCH + timedelta(seconds=number)


def read_date(value: Any) -> Any:
    """Return a `date` for `YYYY-MM-DD`, otherwise `value`."""
    if isinstance(value, str) and len(value) == 10:
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    return value


def read_float(value: Any) -> Any:
    """Return a `float` for an integer that a float can hold exactly, otherwise `value`."""
    if type(value) is int:
        try:
            converted = float(value)
        except OverflowError:
            return value
        return converted if converted == value else value
    return value
