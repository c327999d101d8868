"""The adapters of plain types, one class each: numbers, text, literals, enums.

An adapter writes the schema of a type and decodes its values; both from the same facts, so that they cannot
differ. Decoding notes problems with their paths and goes on, so that all of them are reported at once.
"""

from enum import Enum
from typing import Any, Callable, Dict, Iterable, List, Tuple, Type, Union

from ..models.checks import Problem
from .coercion import CoercibleProblem, coerce_boolean, coerce_integer, coerce_number
from .definitions import Definitions

Path = Tuple[Union[str, int], ...]
Problems = List[Problem]

_JSON_NAMES = {
    "dict": "an object",
    "list": "an array",
    "str": "a string",
    "NoneType": "null",
    "bool": "true or false",
    "int": "an integer",
    "float": "a number",
}
_SCHEMA_TYPES: Dict[Any, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


class Adapter:
    """The JSON Schema of a type and the decoding of its values. Messages say "must be `name`"."""

    name: str = "a value"
    kind: str = ""
    """The JSON type, where there is exactly one."""

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        """Return the JSON Schema; classes go to `definitions`."""
        raise NotImplementedError

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        """Return the value of parsed JSON; add what is wrong with it to `problems`."""
        raise NotImplementedError

    def refuse(self, data: Any, path: Path, problems: Problems, *, coerced: Any = None) -> Any:
        """Note that `data` is of another type; `coerced` is the value it stands for, if that is clear."""
        found = _JSON_NAMES.get(type(data).__name__, type(data).__name__)
        message = f"must be {self.name}, not {found}"
        problems.append(
            Problem(path, message) if coerced is None else CoercibleProblem.of(path, message, coerced)
        )
        return data


class _AnythingAdapter(Adapter):
    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return {}

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        return data


class _PlainAdapter(Adapter):
    """A type that JSON has itself.

    `convert` returns the value, or None for data of another type, for which `coerce` may return a coerced
    value.
    """

    def __init__(
        self,
        kind: str,
        name: str,
        convert: Callable[[Any], Any],
        coerce: Callable[[Any], Any] = lambda data: None,
    ) -> None:
        self.kind = kind
        self.name = name
        self._convert = convert
        self._coerce = coerce

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return {"type": self.kind}

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        value = self._convert(data)
        if value is None:
            return self.refuse(data, path, problems, coerced=self._coerce(data))
        return value


class _NullAdapter(Adapter):
    name = "null"
    kind = "null"

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return {"type": "null"}

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        return None if data is None else self.refuse(data, path, problems)


def _integer(data: Any) -> Any:
    if isinstance(data, float) and data.is_integer():
        return int(data)
    return data if isinstance(data, int) and not isinstance(data, bool) else None


def _float(data: Any) -> Any:
    if isinstance(data, bool) or not isinstance(data, (int, float)):
        return None
    try:
        return float(data)
    except OverflowError:
        return None


ANYTHING: Adapter = _AnythingAdapter()
NULL: Adapter = _NullAdapter()
BOOLEAN: Adapter = _PlainAdapter(
    "boolean", "true or false", lambda data: data if isinstance(data, bool) else None, coerce_boolean
)
INTEGER: Adapter = _PlainAdapter("integer", "an integer", _integer, coerce_integer)
FLOAT: Adapter = _PlainAdapter("number", "a number", _float, coerce_number)
TEXT: Adapter = _PlainAdapter("string", "a string", lambda data: data if isinstance(data, str) else None)


class TextAdapter(Adapter):
    """A class whose values are written as text, or as a number where `kind` says so."""

    def __init__(self, name: str, schema: Dict[str, Any], read: Callable[[Any], Any]) -> None:
        self.name = name
        self.kind = schema["type"]
        self._schema = schema
        self._read = read

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return dict(self._schema)

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        if isinstance(data, str) or (self.kind == "number" and type(data) in (int, float)):
            try:
                return self._read(data)
            except (ValueError, TypeError, ArithmeticError):
                problems.append(Problem(path, f"must be {self.name}, not {data!r}"))
                return data
        return self.refuse(data, path, problems)


class LiteralAdapter(Adapter):
    """One of some values, as `Literal` lists them."""

    def __init__(self, values: Tuple[Any, ...]) -> None:
        self._plain = {value: value.value if isinstance(value, Enum) else value for value in values}
        self.name = " or ".join(repr(plain) for plain in self._plain.values())
        self.kind = _common_kind(self._plain.values())

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return _schema_of_values(list(self._plain.values()), single="const")

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        for value, plain in self._plain.items():
            if data == plain and type(data) is type(plain):
                return value
        problems.append(Problem(path, f"must be {self.name}, not {_shown(data)}"))
        return data


class EnumAdapter(Adapter):
    """A member of an enumeration, written as its value."""

    def __init__(self, cls: Type[Enum]) -> None:
        self._cls = cls
        self.name = " or ".join(repr(member.value) for member in cls)

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return definitions.reference(self._cls, self._cls.__name__, self._definition)

    def _definition(self) -> Dict[str, Any]:
        doc = self._cls.__dict__.get("__doc__")
        described = {"description": doc.strip()} if doc and doc != "An enumeration." else {}
        return {**described, "title": self._cls.__name__, **_schema_of_values([m.value for m in self._cls])}

    def decode(self, data: Any, path: Path, problems: Problems) -> Any:
        for member in self._cls:
            if data == member.value and isinstance(data, bool) == isinstance(member.value, bool):
                return member
        problems.append(Problem(path, f"must be {self.name}, not {_shown(data)}"))
        return data


def _common_kind(values: Iterable[Any]) -> str:
    kinds = {_SCHEMA_TYPES.get(type(value), "") for value in values}
    return kinds.pop() if len(kinds) == 1 else ""


def _schema_of_values(values: List[Any], single: str = "enum") -> Dict[str, Any]:
    kind = _common_kind(values)
    typed: Dict[str, Any] = {"type": kind} if kind else {}
    if single == "const" and len(values) == 1:
        return {**typed, "const": values[0]}
    return {**typed, "enum": values}


def _shown(data: Any) -> str:
    return (
        repr(data)
        if isinstance(data, (str, int, float, type(None)))
        else _JSON_NAMES.get(type(data).__name__, "")
    )
