"""Write query strings: nested mappings and lists as the API reads them, `created_at[gte]=…` and `ids[]=…`."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, List, Mapping, Tuple, Union
from urllib.parse import parse_qs, urlencode

from ..sentinels import NOT_GIVEN, NotGiven, is_given

if TYPE_CHECKING:
    from typing_extensions import Literal

    ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
    NestedFormat = Literal["dots", "brackets"]


class Querystring:
    """A writer of mappings as query strings.

    `array_format` is how lists are written: `a=1&a=2` (repeat), `a=1,2` (comma), `a[0]=1` (indices), `a[]=1`
    (brackets); `nested_format` how mappings are: `a[b]=1` (brackets) or `a.b=1` (dots).
    """

    def __init__(
        self, *, array_format: ArrayFormat = "repeat", nested_format: NestedFormat = "brackets"
    ) -> None:
        self.array_format: ArrayFormat = array_format
        self.nested_format: NestedFormat = nested_format

    def parse(self, query: str) -> Mapping[str, object]:
        """Return the values of a query string, a list for every name."""
        return parse_qs(query)

    def stringify(
        self,
        params: Mapping[str, Any],
        *,
        array_format: Union[ArrayFormat, NotGiven] = NOT_GIVEN,
        nested_format: Union[NestedFormat, NotGiven] = NOT_GIVEN,
    ) -> str:
        """Return the percent-encoded query string, without `None`, `omit` and empty values at any depth."""
        items = self.stringify_items(params, array_format=array_format, nested_format=nested_format)
        try:
            return urlencode(items)
        except UnicodeEncodeError as error:
            from .surrogates import surrogate_error

            raise surrogate_error(error, _place_of(error.object, items)) from None

    def stringify_items(
        self,
        params: Mapping[str, Any],
        *,
        array_format: Union[ArrayFormat, NotGiven] = NOT_GIVEN,
        nested_format: Union[NestedFormat, NotGiven] = NOT_GIVEN,
    ) -> List[Tuple[str, str]]:
        """Return the names and values of the query string, not yet encoded."""
        arrays = self.array_format if isinstance(array_format, NotGiven) else array_format
        nested = self.nested_format if isinstance(nested_format, NotGiven) else nested_format
        if arrays not in ("comma", "repeat", "indices", "brackets"):
            raise NotImplementedError(f"Unknown array_format value: {arrays}")
        items: List[Tuple[str, str]] = []
        for name, value in params.items():
            _write(items, name, value, arrays, nested)
        return items


def _write(
    items: List[Tuple[str, str]], name: str, value: Any, arrays: ArrayFormat, nested: NestedFormat
) -> None:
    if isinstance(value, Mapping):
        for key, inner in value.items():  # pyright: ignore[reportUnknownVariableType]
            _write(items, f"{name}.{key}" if nested == "dots" else f"{name}[{key}]", inner, arrays, nested)
    elif isinstance(value, (list, tuple, set, frozenset)):
        values: List[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType]
        if arrays == "comma":
            text = ",".join(_text(inner) for inner in values if inner is not None and is_given(inner))
            values = [text]
        for index, inner in enumerate(values):
            suffix = {"indices": f"[{index}]", "brackets": "[]"}.get(arrays, "")
            _write(items, name + suffix, inner, arrays, nested)
    elif value is not None and is_given(value):
        text = _text(value)
        if text:
            items.append((name, text))


def _place_of(text: str, items: List[Tuple[str, str]]) -> str:
    """Return where a text is in a query string: a value, or a name itself."""
    name = next((name for name, value in items if value == text), text)
    return f"the query parameter {name!a}"


def _text(value: Any) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return _text(value.value)
    return str(value)


_default = Querystring()
parse = _default.parse
stringify = _default.stringify
stringify_items = _default.stringify_items
