"""Compile the readers of unions: one look-up of the discriminator; without one, types and keys of a value.

A class is loaded when the first value with its tag arrives. A tag that no member has gives an
`UnknownVariant`, which keeps all the data.
"""

from functools import partial
from importlib import import_module
from typing import Any, Callable, Dict, FrozenSet, List, Mapping, NamedTuple, Optional

from .annotations import read_annotation, read_name
from .fields import HasFields, fields_of
from .readers import LazyReader, Read, Reader, unchanged
from .scope import Scope
from .spec import ArrayOf, Constant, LazyName, MapOf, Model, OneOf, Scalar, Spec, TaggedUnion
from .type_guards import is_dict, is_list

Bindings = Mapping[Any, Spec]


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


class _Candidate(NamedTuple):
    spec: Spec
    names: FrozenSet[str]
    required: FrozenSet[str]
    read: Read

    def similarity(self, data: Dict[str, Any]) -> "tuple[int, int]":
        """Return a rank: more common keys first, then fewer missing ones."""
        return len(self.names & data.keys()), -len(self.required - data.keys())


class UnionReaders:
    """The compiler of unions; their members are read by the `reader` and `class_reader` it is given."""

    def __init__(
        self, reader: Callable[[Spec, Bindings], Reader], class_reader: Callable[[Any], Read]
    ) -> None:
        self._reader = reader
        self._class_reader = class_reader

    def tags_reader(self, spec: TaggedUnion) -> Reader:
        """Return the reader of a tagged union."""
        table = _TagTable(self._known_tags(spec), self._read_unknown)
        return Reader(object=_by_tag(table, spec.discriminator, self._read_unknown))

    def tags_array(self, spec: TaggedUnion) -> Read:
        """Return the reader of an array of a tagged union."""
        table = _TagTable(self._known_tags(spec), self._read_unknown)
        discriminator = spec.discriminator
        one = _by_tag(table, discriminator, self._read_unknown)

        def read(values: List[Any]) -> Any:
            try:
                return [table[value[discriminator]](value) for value in values]
            except (KeyError, TypeError):
                return [one(value) if value.__class__ is dict else value for value in values]

        return read

    def union_reader(self, spec: OneOf, bindings: Bindings) -> Reader:
        """Return the reader of a union without a table of tags.

        Members that can hold the kind of JSON value are told apart by the tag of their class, or by its keys.
        """
        scalars = [member.convert for member in spec.members if isinstance(member, Scalar)]
        return Reader(
            object=LazyReader(lambda: self._object(_flatten(spec.members), spec.discriminator, bindings)),
            array=LazyReader(lambda: self._array(_flatten(spec.members), bindings)),
            scalar=_first_change(scalars) if scalars else None,
        )

    def _read_unknown(self, data: Dict[str, Any]) -> Any:
        """Keep `data` whole in an `UnknownVariant`."""
        return self._class_reader(HasFields.__unknown_variant__)(data)

    def _known_tags(self, spec: TaggedUnion) -> Dict[Any, Callable[[], Read]]:
        return {tag: partial(self._load, spec.package, target) for tag, target in spec.names.items()}

    def _load(self, package: str, target: str) -> Read:
        module, colon, name = target.rpartition(":")
        return self._class_reader(getattr(import_module(module if colon else package), name))

    def _array(self, members: List[Spec], bindings: Bindings) -> Read:
        items = tuple(member.item for member in members if isinstance(member, ArrayOf))
        if not items:
            return unchanged
        merged = ArrayOf(items[0] if len(items) == 1 else OneOf(items))
        return self._reader(merged, bindings).array or unchanged

    def _object(self, members: List[Spec], discriminator: Optional[str], bindings: Bindings) -> Read:
        tag_field = discriminator or next(
            (m.discriminator for m in members if isinstance(m, TaggedUnion)), "type"
        )
        known: Dict[Any, Callable[[], Read]] = {}
        tagged: Dict[Any, List[_Candidate]] = {}
        untagged: List[_Candidate] = []
        mappings: List[_Candidate] = []
        for member in members:
            read = self._reader(member, bindings).object
            if isinstance(member, TaggedUnion):
                known.update(self._known_tags(member))
            elif isinstance(member, Model) and read is not None:
                tags = _tags_of(member.cls, tag_field)
                candidate = _candidate(member, read)
                for tag in tags:
                    tagged.setdefault(tag, []).append(candidate)
                if not tags:
                    untagged.append(candidate)
            elif isinstance(member, MapOf) or read is not None:
                mappings.append(_Candidate(member, frozenset(), frozenset(), read or unchanged))
        for tag, candidates in tagged.items():
            others = untagged if discriminator is None else []
            known.setdefault(tag, _constant(_best_read(candidates, others)))
        if not known and len(untagged) == 1 and not mappings:
            return untagged[0].read
        also = [candidate for same in tagged.values() for candidate in same] if discriminator is None else []
        otherwise = self._fallback_reader(tag_field, untagged, also, mappings)
        return _by_tag(_TagTable(known, otherwise), tag_field, otherwise) if known else otherwise

    def _fallback_reader(
        self,
        tag_field: str,
        untagged: List[_Candidate],
        tagged: List[_Candidate],
        mappings: List[_Candidate],
    ) -> Read:
        """Return the reader of objects with a tag of no member: a class they fit or resemble, a mapping."""
        read_mapping = _best_read(mappings, []) if mappings else self._read_unknown

        def read(data: Dict[str, Any]) -> Any:
            candidates = untagged if isinstance(data.get(tag_field), str) else untagged + tagged
            best = _best(candidates, data)
            similar = best is not None and (best.similarity(data)[0] or (untagged and not mappings))
            if best is None or not similar or (_fitting(mappings, data) and not _fitting([best], data)):
                return read_mapping(data)
            return best.read(data)

        return read


def _best_read(candidates: List[_Candidate], others: List[_Candidate]) -> Read:
    """Return the reader of objects as one of the candidates; as one of the others if only that fits."""
    if len(candidates) == 1 and not others:
        return candidates[0].read

    def read(data: Dict[str, Any]) -> Any:
        fitting = _fitting(candidates, data) or _fitting(others, data) or candidates
        return max(fitting, key=lambda candidate: candidate.similarity(data)).read(data)

    return read


def _best(candidates: List[_Candidate], data: Dict[str, Any]) -> Optional[_Candidate]:
    """Return the most similar of the candidates that fit, or of all where none does."""
    considered = candidates if len(candidates) < 2 else _fitting(candidates, data) or candidates
    return max(considered, key=lambda candidate: candidate.similarity(data), default=None)


def _fitting(candidates: List[_Candidate], data: Any) -> List[_Candidate]:
    """Return the candidates that data fits; if it fits none, those it fits but for what is new in the API."""
    for admits_new in (False, True):
        fitting = [candidate for candidate in candidates if _fits(candidate.spec, data, admits_new)]
        if fitting:
            return fitting
    return []


def _fits(spec: Spec, data: Any, admits_new: bool) -> bool:
    """Return whether the types in `data` are those of `spec`, as far as classes are concerned."""
    if isinstance(spec, Model):
        from .checks import fits

        try:
            return fits(spec.cls, data, admits_new=admits_new)
        except (NameError, AttributeError):  # an annotation names nothing that exists
            return True
    if isinstance(spec, ArrayOf):
        return is_list(data) and all(_fits(spec.item, item, admits_new) for item in data)
    if isinstance(spec, MapOf):
        return is_dict(data) and all(_fits(spec.value, value, admits_new) for value in data.values())
    if isinstance(spec, OneOf):
        return any(_fits(member, data, admits_new) for member in spec.members)
    return True


def _by_tag(table: _TagTable, discriminator: str, otherwise: Read) -> Read:
    def read(data: Any) -> Any:
        try:
            variant = table[data[discriminator]]
        except (KeyError, TypeError):
            return otherwise(data)
        return variant(data)

    return read


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


def _constant(read: Read) -> Callable[[], Read]:
    return read.resolve if isinstance(read, LazyReader) else lambda: read


def _candidate(spec: Model, read: Read) -> _Candidate:
    fields = fields_of(spec.cls).values() if issubclass(spec.cls, HasFields) else ()
    return _Candidate(
        spec,
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
