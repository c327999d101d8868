"""Compile specs to functions that turn parsed JSON into typed values, once per type.

Reading never raises on data. References to classes are resolved when the first value that needs them arrives.
"""

from typing import (
    Any,
    Callable,
    Dict,
    FrozenSet,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
)

from .annotations import read_annotation, read_name
from .fields import Field, HasFields, fields_of
from .foreign import pydantic_reader
from .readers import PASS, LazyReader, Read, Reader, resolved_reader, unchanged
from .scope import Scope
from .spec import ArrayOf, Constant, LazyName, MapOf, Model, OneOf, Scalar, Spec, TaggedUnion, Variable
from .type_guards import is_class
from .unions import UnionReaders

Bindings = Mapping[Any, Spec]


def reader(spec: Spec, bindings: Bindings) -> Reader:
    """Return the reader of `spec`; type variables without a binding pass anything."""
    if isinstance(spec, Model):
        return Reader(object=LazyReader(lambda: _model_object(spec, bindings)))
    if isinstance(spec, LazyName):
        return _lazy_name_reader(spec, bindings)
    if isinstance(spec, TaggedUnion):
        return unions.tags_reader(spec)
    if isinstance(spec, OneOf):
        return unions.union_reader(spec, bindings)
    if isinstance(spec, ArrayOf):
        return Reader(array=_array_reader(spec, bindings))
    if isinstance(spec, MapOf):
        return Reader(object=_object_of(reader(spec.value, bindings)))
    if isinstance(spec, Scalar):
        return Reader(scalar=spec.convert)
    if isinstance(spec, Variable) and spec.variable in bindings:
        return reader(bindings[spec.variable], {})
    return PASS


def _lazy_name_reader(name: LazyName, bindings: Bindings) -> Reader:
    arguments = tuple(_bind(argument, bindings) for argument in name.arguments)

    def named_reader() -> Reader:
        return reader(read_name(name._replace(arguments=arguments)), {})

    return Reader(
        object=LazyReader(lambda: named_reader().object or unchanged),
        array=LazyReader(lambda: named_reader().array or unchanged),
    )


def _bind(spec: Spec, bindings: Bindings) -> Spec:
    if isinstance(spec, Variable):
        return bindings.get(spec.variable, spec)
    if isinstance(spec, (Model, LazyName)) and spec.arguments:
        return spec._replace(arguments=tuple(_bind(part, bindings) for part in spec.arguments))
    if isinstance(spec, ArrayOf):
        return ArrayOf(_bind(spec.item, bindings))
    if isinstance(spec, MapOf):
        return MapOf(_bind(spec.value, bindings))
    if isinstance(spec, OneOf):
        return spec._replace(members=tuple(_bind(part, bindings) for part in spec.members))
    return spec


def _array_reader(spec: ArrayOf, bindings: Bindings) -> Optional[Read]:
    item = spec.item
    if isinstance(item, LazyName):
        bound = item._replace(arguments=tuple(_bind(part, bindings) for part in item.arguments))
        return LazyReader(lambda: _array_reader(ArrayOf(read_name(bound)), {}) or unchanged)
    if isinstance(item, TaggedUnion):
        return unions.tags_array(item)
    return _array_of(reader(item, bindings))


def _array_of(item: Reader) -> Optional[Read]:
    if item is PASS:
        return None

    if item.object is not None and item.array is None and item.scalar is None:
        return _array_of_objects(item.object)
    read_item = item.read

    def read(values: List[Any]) -> Any:
        return [read_item(value) for value in values]

    return read


def _array_of_objects(read_object: Read) -> Read:
    def read(values: List[Any]) -> Any:
        nonlocal read_object
        read_one = read_object = resolved_reader(read_object)
        return [read_one(value) if value.__class__ is dict else value for value in values]

    return read


def _object_of(value: Reader) -> Optional[Read]:
    if value is PASS:
        return None

    read_value = value.read

    def read(values: Dict[str, Any]) -> Any:
        return {key: read_value(child) for key, child in values.items()}

    return read


# Classes


def _model_object(spec: Model, bindings: Bindings) -> Read:
    if not issubclass(spec.cls, HasFields):
        return pydantic_reader(spec.cls)
    if not spec.arguments:
        return class_reader(spec.cls)
    return _make_class_reader(spec.cls, tuple(_bind(part, bindings) for part in spec.arguments))


def class_reader(cls: Any) -> Callable[..., Any]:
    """Return the function `(dict, instance=None) -> instance` of a model class, compiled on first use."""
    read: Optional[Callable[..., Any]] = cls.__dict__.get("__read__")
    if read is None:
        read = _make_class_reader(cls, ())
        cls.__read__ = staticmethod(read)
        return read
    return read.__func__  # type: ignore[attr-defined,no-any-return]  # a staticmethod in the class's dict


unions = UnionReaders(reader, class_reader)


def _make_class_reader(cls: Any, arguments: Tuple[Any, ...]) -> Callable[..., Any]:
    bindings = _bindings(cls, arguments)
    fields = tuple(fields_of(cls).values())
    wires = frozenset(field.wire for field in fields)
    names: Dict[str, Any] = {"cls": cls, "new": object.__new__, "keep_unknown": _keep_unknown, "wires": wires}
    values: List[str] = []
    for index, field in enumerate(fields):
        spec = read_annotation(field.annotation, Scope.of(field.owner))
        values.append(_expression(index, spec, reader(spec, bindings), names))
        if not field.name.isidentifier():
            raise TypeError(f"{cls.__qualname__}: {field.name!r} is no name of a field")

    def read_incomplete(data: Dict[str, Any], instance: Any) -> Any:
        read = names["read_incomplete"] = _compiled(_body(fields, values, complete=False), names)
        return read(data, instance)

    names["read_incomplete"] = read_incomplete
    return _compiled(_body(fields, values, complete=True), names)


def _compiled(body: List[str], names: Dict[str, Any]) -> Callable[..., Any]:
    lines = ["def read(data, self=None):", " if self is None: self = new(cls)", *body, " return self"]
    exec("\n".join(lines), names)  # names of fields are identifiers, names on the wire are quoted
    function: Callable[..., Any] = names.pop("read")
    return function


def _body(fields: Sequence[Field], values: Sequence[str], *, complete: bool) -> List[str]:
    """Return the source of a reader's body, which works on `data` and `self`.

    Where `complete`, it assumes that the required fields are there, which saves a look-up for each, and
    leaves other objects to the reader that checks.
    """
    expected = {field.name for field in fields if complete and field.is_required}
    lines = [f" known = {len(expected)}"]
    indent = " "
    if expected:
        lines.append(" try:")
        indent = "  "
    for field, value in zip(fields, values):
        wire = repr(field.wire)
        assign = f"self.{field.name} = data[{wire}]"
        if value != "value":
            assign = f"value = data[{wire}]; self.{field.name} = {value}"
        if field.name not in expected:
            assign = f"if {wire} in data: {assign}; known += 1"
        lines.append(indent + assign)
    if expected:
        lines.append(" except KeyError: return read_incomplete(data, self)")
    lines.append(" if known != len(data): keep_unknown(self, data, wires)")
    return lines


def _expression(index: int, spec: Spec, read: Reader, names: Dict[str, Any]) -> str:
    """Return source that reads the variable `value`; put the functions it calls into `names`."""
    if isinstance(spec, Constant) and len(spec.values) == 1 and isinstance(spec.values[0], str):
        # Replaces the received string by an equal one that is stored once per program.
        return f"{spec.values[0]!r} if value == {spec.values[0]!r} else value"
    if read.scalar is not None and read.object is None and read.array is None:
        names[f"scalar_{index}"] = read.scalar
        return f"value if value is None else scalar_{index}(value)"
    parts: List[str] = []
    for kind, part in (("dict", read.object), ("list", read.array)):
        if part is not None:
            names[f"{kind}_{index}"] = part
            if isinstance(part, LazyReader):
                names[f"{kind}_{index}"] = _replacing(part, names, f"{kind}_{index}")
            parts.append(f"{kind}_{index}(value) if value.__class__ is {kind} else ")
        elif read.scalar is not None:
            parts.append(f"value if value.__class__ is {kind} else ")
    if read.scalar is not None:
        names[f"scalar_{index}"] = read.scalar
        return "".join(parts) + f"scalar_{index}(value)"
    return "".join(parts) + "value"


def _replacing(lazy: LazyReader, names: Dict[str, Any], name: str) -> Read:
    """Return a function that calls `lazy` once and leaves the resolved reader in its place."""

    def read(value: Any) -> Any:
        result = lazy(value)
        names[name] = lazy.resolved
        return result

    return read


def _bindings(cls: Any, arguments: Tuple[Any, ...]) -> Bindings:
    """Return what the type variables of `cls` and its generic bases stand for."""
    found: Dict[TypeVar, Spec] = dict(zip(getattr(cls, "__parameters__", ()), arguments))
    for base in getattr(cls, "__orig_bases__", ()):
        origin = getattr(base, "__origin__", None)
        if not is_class(origin, HasFields):
            continue
        scope = Scope(cls.__module__, cls)
        parts = tuple(_bind(read_annotation(part, scope), found) for part in base.__args__)
        for variable, spec in _bindings(origin, parts).items():
            found.setdefault(variable, spec)
    return found


def _keep_unknown(self: Any, data: Dict[str, Any], wires: FrozenSet[str]) -> None:
    """Keep the keys of `data` that are not fields: as attributes that hide nothing, else as metadata."""
    cls = self.__class__
    attributes = self.__dict__
    for key, value in data.items():
        if key in wires:
            continue
        if key.__class__ is str and key and key[0] != "_" and not hasattr(cls, key):
            attributes[key] = value
        else:
            self._keep_extra(key, value)
