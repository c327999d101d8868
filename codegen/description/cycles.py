"""Types that contain themselves other than through a class.

Python has no form for them that type checkers, `get_type_hints` and imports all take, so that the inner
occurrence is any value. Classes refer to each other by name, and may do so in circles.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager

from attrs import define, field

from codegen.description.openapi import Reference, Schema, SchemaOrRef
from codegen.description.shapes import component_name, variants_of


@define
class Cycles:
    """Knows which components are being defined, and what leads back to them."""

    _schemas: Mapping[str, SchemaOrRef]
    _open: list[str] = field(factory=list[str], init=False)
    _reached: dict[str, frozenset[str]] = field(factory=dict[str, frozenset[str]], init=False)

    @contextmanager
    def inside(self, component: str) -> Generator[None]:
        """Hold a component open while its definition is written."""
        self._open.append(component)
        try:
            yield
        finally:
            self._open.pop()

    def closes(self, component: str) -> bool:
        """Return whether a component leads back to one that is being defined."""
        return not self._reach(component).isdisjoint(self._open)

    def contains_itself(self, component: str) -> bool:
        """Return whether a component leads back to itself."""
        return any(component in self._reach(inner) for inner in self._inner(component))

    def _reach(self, component: str) -> frozenset[str]:
        """Return the component and all that it is made of, as far as there are no classes."""
        if component not in self._reached:
            found: set[str] = set()
            waiting = [] if _is_class(self._schemas.get(component)) else [component]
            while waiting:
                name = waiting.pop()
                found.add(name)
                waiting += (inner for inner in self._inner(name) if inner not in found)
            self._reached[component] = frozenset(found)
        return self._reached[component]

    def _inner(self, component: str) -> list[str]:
        names = _references(self._schemas[component]) if component in self._schemas else ()
        return [name for name in names if not _is_class(self._schemas.get(name))]


def _is_class(schema: SchemaOrRef | None) -> bool:
    return schema is None or (isinstance(schema, Schema) and bool(schema.properties))


def _references(schema: SchemaOrRef) -> Iterator[str]:
    """Yield the components a schema is made of, but not those in objects written in place (classes)."""
    if isinstance(schema, Reference):
        yield component_name(schema)
    elif not schema.properties:
        parts = [*variants_of(schema)[0], schema.items, schema.additionalProperties]
        for part in parts:
            if isinstance(part, (Schema, Reference)):
                yield from _references(part)
