"""Encode a request body as JSON, in one pass over the data.

The standard encoder meets plain data at C speed and calls back for the rest: models, timestamps, iterables.
Data that depends on its path (files as base64, values left out) or cannot be encoded makes it give way to
`_PathAwareConverter`. Nothing that was passed in is changed, and no file is opened here.
"""

import base64
import io
import os
import sys
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from json import JSONEncoder
from typing import Any, Dict, List, Optional, Tuple

from ..models.dump import sent_attributes
from ..models.fields import HasFields, metadata_of, sent_names
from ..models.type_guards import is_collection, is_dict, is_iterable, is_iterator, is_mapping, is_path
from ..sentinels import NotGiven, Omit


def encode_json(body: object) -> bytes:
    """Encode `body` as compact UTF-8 JSON.

    Models are sent as received; `omit` and `not_given` inside dicts are left out; a path or an open binary
    file as the `data` of a base64 source is read and encoded. Raises `TypeError` naming the path and type of
    a value that has no form in JSON, `ValueError` for a number that JSON cannot hold and for data that
    contains itself, `UnicodeEncodeError` (a `ValueError`) for a text with half a surrogate pair. In a model,
    which came from the API like that, U+FFFD is sent for the half.
    """
    return BodyEncoder().encode(body)


class FilesNeededError(Exception):
    """The signal that a body holds files, and the encoder may not read any."""


class BodyEncoder:
    """An encoder of a body, or parts of one, which may be called again after `FilesNeededError`.

    What iterators of the body have yielded is remembered, so that another try finds it again.
    """

    __slots__ = ("_default", "may_await")

    def __init__(self) -> None:
        self._default = _EncoderDefault()
        self.may_await: bool = True
        """Whether files may be async ones, which are read for async clients only."""

    def encode(self, body: object, *, may_read: bool = True) -> bytes:
        """Encode `body` as JSON, as `encode_json` does.

        Raises:
            FilesNeededError: it holds a file, and the encoder may not read it.
        """
        default = self._default
        encoder = JSONEncoder(
            ensure_ascii=False,
            separators=(",", ":"),
            allow_nan=False,
            check_circular=False,  # endless data ends as a RecursionError, which the second pass explains
            default=default.convert,
        )
        try:
            return encoder.encode(body).encode()
        except (_NeedsPath, TypeError, ValueError, RecursionError) as error:
            if default.failed is error:
                raise
        # The second pass: `default` remembers what iterators have already yielded.
        try:
            return encoder.encode(
                _PathAwareConverter(default, may_read, self.may_await).walk(body, "")
            ).encode()
        except RecursionError:
            raise ValueError("The request body is nested too deeply") from None


class _NeedsPath(Exception):
    """The signal that the treatment of a value depends on its path in the body."""


class _EncoderDefault:
    """The `default` of the JSON encoder: a step towards plain data for values it does not know."""

    __slots__ = ("_drained", "failed")

    def __init__(self) -> None:
        self.failed: Optional[Exception] = (
            None  # raised by an iterator of the caller's, and not ours to explain
        )
        self._drained: Dict[int, Tuple[Any, List[Any]]] = {}

    def convert(self, value: Any) -> Any:
        if isinstance(value, HasFields):
            attributes = value.__dict__
            known = value.__sent_names__ or sent_names(type(value))
            if attributes.keys() <= known and metadata_of(value) is None:
                return attributes
            return sent_attributes(value)
        if isinstance(value, (datetime, date)):
            return value.isoformat()
        if isinstance(value, Enum):
            return value.value
        if is_mapping(value):
            return {**value}
        model: Any = getattr(sys.modules.get("pydantic"), "BaseModel", None)
        if model is not None and isinstance(value, model):
            return value.model_dump(mode="json", exclude_unset=True, by_alias=True)
        if isinstance(value, (bytes, bytearray, memoryview, os.PathLike, io.IOBase)) or hasattr(
            value, "read"
        ):
            raise _NeedsPath
        if is_iterator(value):
            return self._drain(value)
        if is_iterable(value):
            return list(value)
        raise _NeedsPath

    def _drain(self, iterator: "Iterator[Any]") -> List[Any]:
        known = self._drained.get(id(iterator))
        if known is None:
            try:
                known = self._drained[id(iterator)] = (iterator, list(iterator))
            except Exception as error:
                self.failed = error
                raise
        return known[1]


class _PathAwareConverter:
    """A converter to plain data that knows the path of every value, for errors and for base64 sources."""

    __slots__ = ("_default", "_may_await", "_may_read", "_models", "_open")

    def __init__(self, default: _EncoderDefault, may_read: bool, may_await: bool) -> None:
        self._default = default
        self._may_read = may_read
        self._may_await = may_await
        self._open: List[int] = []
        # How many models the value is in: what the API sent with half a surrogate pair can be sent back.
        self._models = 0

    def walk(self, value: Any, path: str) -> Any:
        if value is None or isinstance(value, (bool, int)):
            return value
        if isinstance(value, str):
            return self._text(value, path)
        if isinstance(value, float):
            if value - value != 0:
                raise ValueError(f"{_describe_path(path)} is {value!r}, which JSON cannot hold")
            return value
        if id(value) in self._open:
            raise ValueError(f"{_describe_path(path)} contains itself")
        self._open.append(id(value))
        try:
            return self._walk_inside(value, path)
        finally:
            self._open.pop()

    def _text(self, text: str, path: str) -> str:
        if not self._models:
            return _checked_text(text, path)
        from .surrogates import replace_surrogates

        return replace_surrogates(text)

    def _walk_inside(self, value: Any, path: str) -> Any:
        if is_dict(value):
            return self._walk_dict(value, path)
        if is_collection(value) and not isinstance(value, (set, frozenset)):
            return [self.walk(child, f"{path}[{index}]") for index, child in enumerate(value)]
        try:
            converted = self._default.convert(value)
        except _NeedsPath:
            raise TypeError(_unsupported_message(value, path)) from None
        is_model = isinstance(value, HasFields)
        self._models += is_model
        try:
            return self.walk(converted, path)
        finally:
            self._models -= is_model

    def _walk_dict(self, value: Dict[Any, Any], path: str) -> Dict[Any, Any]:
        data: Dict[Any, Any] = {}
        for key, child in value.items():
            if isinstance(child, (NotGiven, Omit)):
                continue
            if key is not None and not isinstance(key, (str, int, float)):
                raise TypeError(
                    f"{_describe_path(path)} has a key of type {_type_name(key)}; JSON keys are strings"
                )
            if isinstance(key, str):
                key = self._text(key, f"{path}'s key {key!a}" if path else f"key {key!a}")
            inner = f"{path}.{key}" if path else f"{key}"
            if key == "data" and value.get("type", "base64") == "base64" and _is_file(child):
                data[key] = self._read(child, inner)
            else:
                data[key] = self.walk(child, inner)
        return data

    def _read(self, file: Any, path: str) -> str:
        if not self._may_read:
            raise FilesNeededError
        from anthropic._concurrency.async_files import async_file_error, is_async_file

        if not self._may_await and is_async_file(file):
            raise async_file_error(file, _describe_path(path))
        from anthropic._concurrency.file_reading import read_file

        return base64.b64encode(read_file(file)).decode("ascii")


def _is_file(value: Any) -> bool:
    return is_path(value) or (hasattr(value, "read") and not isinstance(value, HasFields))


def _checked_text(text: str, path: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        from .surrogates import surrogate_error

        raise surrogate_error(error, _describe_path(path).replace("The", "the", 1)) from None
    return text


def _unsupported_message(value: Any, path: str) -> str:
    message = f"{_describe_path(path)} is of type {_type_name(value)}, which has no form in JSON"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return f"{message}; base64-encode it: base64.standard_b64encode(data).decode('ascii')"
    if isinstance(value, (os.PathLike, io.IOBase)):
        return f"{message}; a path or file is read only as the `data` of a base64 source"
    if hasattr(value, "to_dict"):
        return f"{message}; pass what its `to_dict()` returns"
    return message


def _type_name(value: object) -> str:
    return type(value).__name__


def _describe_path(path: str) -> str:
    return f"The request body's {path}" if path else "The request body"
