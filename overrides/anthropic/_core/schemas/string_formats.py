"""The adapters of standard classes whose values are text or numbers in JSON: times, ids, paths, decimals."""

import re
import uuid
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path, PosixPath, PurePath, PurePosixPath
from typing import Any, Callable, Dict, Optional, Tuple

from ..models.timestamps import read_date, read_datetime
from .adapters import TextAdapter

_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)


def _checked(read: Callable[[Any], Any], cls: type) -> Callable[[Any], Any]:
    def checked(data: Any) -> Any:
        value = read(data)
        if not isinstance(value, cls):
            raise ValueError(data)
        return value

    return checked


def _time(data: str) -> time:
    return time.fromisoformat(data[:-1] + "+00:00" if data.endswith("Z") else data)


def _duration(data: str) -> timedelta:
    found = _DURATION.fullmatch(data)
    parts = {} if found is None else {n: v for n, v in found.groupdict().items() if v and n != "sign"}
    if found is None or not parts:
        raise ValueError(data)
    length = timedelta(**{name: float(value) for name, value in parts.items()})
    return -length if found["sign"] == "-" else length


def _pattern(data: str) -> "re.Pattern[str]":
    try:
        return re.compile(data)
    except re.error as error:
        raise ValueError(data) from error


_CLASSES: Dict[Any, Tuple[str, Dict[str, Any], Callable[[Any], Any]]] = {
    datetime: ("a timestamp", {"type": "string", "format": "date-time"}, _checked(read_datetime, datetime)),
    date: ("a date", {"type": "string", "format": "date"}, _checked(read_date, date)),
    time: ("a time", {"type": "string", "format": "time"}, _time),
    timedelta: ("a duration (like PT1H30M)", {"type": "string", "format": "duration"}, _duration),
    uuid.UUID: ("a UUID", {"type": "string", "format": "uuid"}, uuid.UUID),
    bytes: ("a string", {"type": "string", "format": "binary"}, str.encode),
    re.Pattern: ("a regular expression", {"type": "string", "format": "regex"}, _pattern),
    Decimal: ("a number", {"type": "number"}, lambda data: Decimal(str(data))),
    Path: ("a path", {"type": "string"}, Path),
    PosixPath: ("a path", {"type": "string"}, Path),
    PurePath: ("a path", {"type": "string"}, PurePath),
    PurePosixPath: ("a path", {"type": "string"}, PurePosixPath),
}


def text_adapter(cls: Any) -> Optional[TextAdapter]:
    """Return the adapter of such a class; None for any other."""
    known = _CLASSES.get(cls)
    if known is None and cls.__module__ == "ipaddress":
        name = cls.__name__
        return TextAdapter(
            f"an {name}", {"type": "string", "format": name.lower().replace("address", "")}, cls
        )
    return None if known is None else TextAdapter(known[0], known[1], known[2])
