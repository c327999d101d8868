"""Apply the metadata of `Annotated` to a type: descriptions, bounds.

Metadata is recognised by its attributes, whoever defines it.
"""

import re
from typing import Any, Dict, Iterable, List, Optional, cast

from ..models.checks import Problem
from ..models.type_guards import is_list
from .adapters import Adapter, Path
from .definitions import Definitions

Bounds = Dict[str, Any]

# Attribute of an item of the metadata -> keyword of JSON Schema.
_NUMBERS = {
    "ge": "minimum",
    "gt": "exclusiveMinimum",
    "le": "maximum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
}
_LENGTHS = {"min_length": "min", "max_length": "max"}
_COUNTED = {"string": "Length", "array": "Items", "object": "Properties"}
_PHRASES = {
    "minimum": "at least",
    "exclusiveMinimum": "more than",
    "maximum": "at most",
    "exclusiveMaximum": "less than",
    "multipleOf": "a multiple of",
}


def annotated(adapter: Adapter, metadata: Iterable[Any]) -> Adapter:
    """Return the adapter with what the metadata adds; unknown metadata is ignored."""
    bounds: Bounds = {}
    descriptions: List[str] = []
    extra: Dict[str, Any] = {}
    for item in _flat(metadata):
        text = (
            item
            if isinstance(item, str)
            else getattr(item, "documentation", None) or getattr(item, "description", None)
        )
        if isinstance(text, str):
            descriptions.append(text)
        bounds.update(_bounds(item, adapter.kind))
        examples = getattr(item, "examples", None)
        if is_list(examples):
            extra["examples"] = examples
    if descriptions:
        extra["description"] = descriptions[-1]
    return AnnotatedAdapter(adapter, bounds, extra) if bounds or extra else adapter


def _flat(metadata: Iterable[Any]) -> Iterable[Any]:
    """Yield the items of metadata, and after a group (`Interval`, `Len`, pydantic's `Field`) its parts."""
    for item in metadata:
        yield item
        parts = getattr(item, "metadata", None)
        if is_list(parts):
            yield from _flat(parts)
        elif not isinstance(item, str) and hasattr(item, "__iter__") and not isinstance(item, type):
            yield from _flat(item)


def _bounds(item: Any, kind: str) -> Bounds:
    if isinstance(item, (str, type)):
        return {}
    found: Bounds = {keyword: getattr(item, name) for name, keyword in _NUMBERS.items() if _has(item, name)}
    counted = _COUNTED.get(kind)
    if counted:
        found.update(
            {
                end + counted: getattr(item, name)
                for name, end in _LENGTHS.items()
                if getattr(item, name, None)
            }
        )
    pattern = getattr(item, "pattern", None)
    if kind == "string" and isinstance(pattern, str):
        found["pattern"] = pattern
    return found


def _has(item: Any, name: str) -> bool:
    return isinstance(getattr(item, name, None), (int, float))


class AnnotatedAdapter(Adapter):
    """An adapter with bounds, which are checked, and with descriptions and examples."""

    def __init__(self, inner: Adapter, bounds: Bounds, extra: Dict[str, Any]) -> None:
        self.name = inner.name
        self.kind = inner.kind
        self._inner = inner
        self._bounds = bounds
        self._extra = extra

    @property
    def description(self) -> Optional[str]:
        """The description of the value."""
        return self._extra.get("description")

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return {**self._inner.schema(definitions), **self._bounds, **self._extra}

    def decode(self, data: Any, path: Path, problems: List[Problem]) -> Any:
        known = len(problems)
        value = self._inner.decode(data, path, problems)
        if len(problems) == known:
            for keyword, bound in self._bounds.items():
                wrong = _violation(keyword, bound, data)
                if wrong:
                    problems.append(Problem(path, wrong))
        return value


def _violation(keyword: str, bound: Any, data: Any) -> str:
    """Return what is wrong with a value under one bound; empty if nothing is."""
    if keyword in _PHRASES:
        if isinstance(data, bool) or not isinstance(data, (int, float)) or _is_within(keyword, bound, data):
            return ""
        return f"must be {_PHRASES[keyword]} {bound}, not {data}"
    if keyword == "pattern":
        fits = not isinstance(data, str) or re.search(bound, data) is not None
        return "" if fits else f"must match {bound!r}"
    least, unit = keyword[:3] == "min", keyword[3:].lower()
    if not isinstance(data, (str, list, dict)):
        return ""
    length = len(cast("str", data))
    if length >= bound if least else length <= bound:
        return ""
    counted = {"length": "characters", "items": "items", "properties": "properties"}[unit]
    return f"must have at {'least' if least else 'most'} {bound} {counted}, not {length}"


def _is_within(keyword: str, bound: Any, data: Any) -> bool:
    if keyword == "minimum":
        return bool(data >= bound)
    if keyword == "exclusiveMinimum":
        return bool(data > bound)
    if keyword == "maximum":
        return bool(data <= bound)
    if keyword == "exclusiveMaximum":
        return bool(data < bound)
    if isinstance(data, int) and isinstance(bound, int):
        return data % bound == 0
    try:
        ratio: float = data / bound
        return abs(ratio - round(ratio)) < 1e-9
    except (OverflowError, ValueError):  # infinite, too large to tell, or NaN
        return False
