"""Compile the readers of unions: one look-up of the discriminator; without one, the kind and keys of a value.

A class is loaded when the first value with its tag arrives. A tag that no member has gives an
`UnknownVariant`, which keeps all the data.
"""

from importlib import import_module
from typing import Any, Callable, Dict, FrozenSet, List, Mapping, NamedTuple, Optional

from .annotations import read_annotation, read_name
from .compile import LazyReader, Reader, class_reader, reader
from .fields import HasFields, fields_of
from .scope import Scope
from .spec import ArrayOf, Constant, LazyName, MapOf, Model, OneOf, Scalar, Spec, TaggedUnion

__all__ = ["tags_array", "tags_reader", "union_reader"]

Read = Callable[[Any], Any]


class _TagTable(Dict[Any, Read]):
    """A table from tag to the reader of the class with that tag; filled when a tag is first seen."""

    __slots__ = ("_fallback_reader", "_known")

    def __init__(self, known: Mapping[Any, Callable[[], Read]], otherwise: Read) -> None:
        super().__init__()
        self._known = known
        self._fallback_reader = otherwise

    def __missing__(self, tag: Any) -> Read:
        make = self._known.get(tag)
        if make is None:
            return self._fallback_reader  # not stored: the tags that data may hold are without number
        read = self[tag] = make()
        return read


def read_unknown(data: Dict[str, Any]) -> Any:
    """Keep `data` whole in an `UnknownVariant`."""
    from .unknown import UnknownVariant

    return class_reader(UnknownVariant)(data)


def _named_class(package: str, target: str) -> Read:
    module, colon, name = target.rpartition(":")
    return class_reader(getattr(import_module(module if colon else package), name))


def _known_tags(spec: TaggedUnion) -> Dict[Any, Callable[[], Read]]:
    return {tag: _loader(spec.package, target) for tag, target in spec.names.items()}


def _loader(package: str, target: str) -> Callable[[], Read]:
    return lambda: _named_class(package, target)


def _by_tag(table: _TagTable, discriminator: str, otherwise: Read) -> Read:
    def read(data: Any) -> Any:
        try:
            variant = table[data[discriminator]]
        except (KeyError, TypeError):
            return otherwise(data)
        return variant(data)

    return read


def tags_reader(spec: TaggedUnion) -> Reader:
    """Return the reader of a tagged union."""
    table = _TagTable(_known_tags(spec), read_unknown)
    return Reader(object=_by_tag(table, spec.discriminator, read_unknown))


def tags_array(spec: TaggedUnion) -> Read:
    """Return the reader of an array of a tagged union."""
    table = _TagTable(_known_tags(spec), read_unknown)
    discriminator = spec.discriminator
    one = _by_tag(table, discriminator, read_unknown)

    def read(values: List[Any]) -> Any:
        try:
            return [table[value[discriminator]](value) for value in values]
        except (KeyError, TypeError):
            return [one(value) if value.__class__ is dict else value for value in values]

    return read


# Unions without a table


def union_reader(spec: OneOf, bindings: Mapping[Any, Spec]) -> Reader:
    """Return the reader of a union, which tells the members for a kind of JSON value apart by tag or keys."""
    scalars = [member.convert for member in spec.members if isinstance(member, Scalar)]
    return Reader(
        object=LazyReader(lambda: _union_object(_flatten(spec.members), spec.discriminator, bindings)),
        array=LazyReader(lambda: _union_array(_flatten(spec.members), bindings)),
        scalar=_first_change(scalars) if scalars else None,
    )


def _unchanged(value: Any) -> Any:
    return value


def _first_change(converters: List[Read]) -> Read:
    if len(converters) == 1:
        return converters[0]

    def read(value: Any) -> Any:
        for convert in converters:
            converted = convert(value)
            if converted is not value:
                return converted
        return value

    return read


def _flatten(members: Any) -> List[Spec]:
    found: List[Spec] = []
    for member in members:
        resolved = read_name(member) if isinstance(member, LazyName) else member
        found.extend(_flatten(resolved.members) if isinstance(resolved, OneOf) else [resolved])
    return found


def _union_array(members: List[Spec], bindings: Mapping[Any, Spec]) -> Read:
    items = tuple(member.item for member in members if isinstance(member, ArrayOf))
    if not items:
        return _unchanged
    merged = ArrayOf(items[0] if len(items) == 1 else OneOf(items))
    return reader(merged, bindings).array or _unchanged


class _Candidate(NamedTuple):
    names: FrozenSet[str]
    required: FrozenSet[str]
    read: Read

    def similarity(self, data: Dict[str, Any]) -> "tuple[int, int]":
        """Return a rank: more common keys first, then fewer missing ones."""
        return len(self.names & data.keys()), -len(self.required - data.keys())


def _union_object(members: List[Spec], discriminator: Optional[str], bindings: Mapping[Any, Spec]) -> Read:
    tag_field = discriminator or next(
        (m.discriminator for m in members if isinstance(m, TaggedUnion)), "type"
    )
    known: Dict[Any, Callable[[], Read]] = {}
    tagged: List[_Candidate] = []
    untagged: List[_Candidate] = []
    mapping: Optional[Read] = None
    for member in members:
        read = reader(member, bindings).object
        if isinstance(member, TaggedUnion):
            known.update(_known_tags(member))
        elif isinstance(member, Model) and read is not None:
            tags = _tags_of(member.cls, tag_field)
            known.update((tag, _constant(read)) for tag in tags if tag not in known)
            (tagged if tags else untagged).append(_candidate(member.cls, read))
        elif isinstance(member, MapOf) or read is not None:
            mapping = mapping or read
    if not known and len(untagged) == 1 and mapping is None:
        return untagged[0].read
    strict = discriminator is not None or not tagged
    otherwise = _fallback_reader(tag_field, untagged, [] if strict else tagged, mapping)
    return _by_tag(_TagTable(known, otherwise), tag_field, otherwise) if known else otherwise


def _constant(read: Read) -> Callable[[], Read]:
    return read.resolve if isinstance(read, LazyReader) else lambda: read


def _fallback_reader(
    tag_field: str, untagged: List[_Candidate], tagged: List[_Candidate], mapping: Optional[Read]
) -> Read:
    """Return the reader of objects with a tag of no member: the most similar class, else the mapping."""

    def read(data: Dict[str, Any]) -> Any:
        candidates = untagged if isinstance(data.get(tag_field), str) else untagged + tagged
        best = max(candidates, key=lambda candidate: candidate.similarity(data), default=None)
        if best is not None and (best.similarity(data)[0] or (untagged and mapping is None)):
            return best.read(data)
        return (mapping or read_unknown)(data)

    return read


def _candidate(cls: Any, read: Read) -> _Candidate:
    fields = fields_of(cls).values() if issubclass(cls, HasFields) else ()
    return _Candidate(
        frozenset(field.wire for field in fields),
        frozenset(field.wire for field in fields if field.is_required),
        read,
    )


def _tags_of(cls: Any, tag_field: str) -> List[Any]:
    """Return the values of the literal field that tells `cls` apart."""
    if issubclass(cls, HasFields):
        for field in fields_of(cls).values():
            if field.wire == tag_field:
                spec = read_annotation(field.annotation, Scope.of(field.owner))
                return list(spec.values) if isinstance(spec, Constant) else []
    return []
