"""The fields of a model class, declared by its annotations and class attributes, and what instances hold.

Annotations are kept as they were written; nothing here evaluates them.
"""

import re
import sys
import typing
from types import FunctionType
from typing import Any, ClassVar, Dict, FrozenSet, Mapping, NamedTuple, Optional, Tuple

from .metadata import ModelMetadata


class _Missing:
    __slots__ = ()

    def __repr__(self) -> str:
        return "<missing>"

    def __bool__(self) -> bool:
        return False


MISSING: Any = _Missing()
"""The default of a field that has none; never a value."""


class HasFields:
    """The root of the classes that declare fields, for modules that must not import `BaseModel`.

    What is not data has a slot, which is empty in most: `__dict__` holds the data alone, as people expect who
    read it.
    """

    __slots__ = ("__dict__", "__weakref__", "_metadata")
    _metadata: ModelMetadata

    __own_fields__: ClassVar[Dict[str, "Field"]] = {}
    __plain_names__: ClassVar[Optional[FrozenSet[str]]] = None
    __sent_names__: ClassVar[Optional[FrozenSet[str]]] = None
    __client_only__: ClassVar[FrozenSet[str]] = frozenset()
    """Fields that are not sent when a model is used as a parameter: helpers add, or the API refuses them."""
    __sendable_fields__: ClassVar[Optional[FrozenSet[str]]] = None
    """The only fields that are sent when a model is used as a parameter; `None` where all are."""
    __unknown_variant__: ClassVar[Any]
    """The class for union members of no known variant; set where it is defined, with `BaseModel`."""
    _request_id: Any

    def __getstate__(self) -> Any:
        # As pickle does by itself, in all but its two oldest protocols.
        metadata = metadata_of(self)
        return self.__dict__ if metadata is None else (self.__dict__, {"_metadata": metadata})


class Field(NamedTuple):
    """One field: `annotation` as written in the class `owner`, `wire` its name in JSON."""

    name: str
    wire: str
    annotation: Any
    owner: Any
    default: Any

    @property
    def is_required(self) -> bool:
        return self.default is MISSING


_ALIAS = re.compile(r"\balias\s*=\s*(?:'([^'\\]+)'|\"([^\"\\]+)\")")


def declare_fields(cls: Any, frame: Any) -> None:
    """Record the fields that `cls` adds to its bases and give each a class attribute.

    The class attribute is what an absent field reads: its default, `None` where it has none. `frame` is the
    one that executes the class statement. Raises `TypeError` for field definitions of pydantic
    or attrs.
    """
    own: Dict[str, Field] = {}
    names: Mapping[str, Any] = cls.__dict__
    for name, annotation in _own_annotations(cls).items():
        if name.startswith("_") or _is_class_var(annotation):
            continue
        default = names.get(name, MISSING)
        if default is MISSING:
            setattr(cls, name, None)
        elif default is not None:
            _check_default(cls, name, default)
            if isinstance(default, (list, dict, set)):
                setattr(cls, name, _MutableDefault(name, default))
        own[name] = Field(name, _wire_name(name, annotation), annotation, cls, default)
    if "pydantic" in sys.modules:
        _refuse_pydantic_parts(cls)
    cls.__own_fields__ = own
    cls.__plain_names__ = None
    cls.__sent_names__ = None
    if own and "<locals>" in cls.__qualname__ and any(isinstance(f.annotation, str) for f in own.values()):
        cls._local_names = dict(frame.f_locals)


def metadata_of(model: Any) -> Optional[ModelMetadata]:
    """Return what an instance holds besides its data, if there is anything."""
    return getattr(model, "_metadata", None)


def fields_of(cls: Any) -> Dict[str, Field]:
    """Return all fields of `cls` by name, those of its bases first; an override keeps the position."""
    found: Optional[Dict[str, Field]] = cls.__dict__.get("__all_fields__")
    if found is None:
        found = {}
        for base in reversed(cls.__mro__):
            found.update(base.__dict__.get("__own_fields__", {}))
        cls.__all_fields__ = found
    return found


def required_of(cls: Any) -> Tuple[Field, ...]:
    """Return the fields of `cls` that have no default."""
    found: Optional[Tuple[Field, ...]] = cls.__dict__.get("__required_fields__")
    if found is None:
        found = cls.__required_fields__ = tuple(
            field for field in fields_of(cls).values() if field.is_required
        )
    return found


def defaults_of(cls: Any) -> Dict[str, Any]:
    """Return what each field of `cls` reads where it is absent, in order."""
    found: Optional[Dict[str, Any]] = cls.__dict__.get("__field_defaults__")
    if found is None:
        found = {f.name: None if f.is_required else f.default for f in fields_of(cls).values()}
        cls.__field_defaults__ = found
    return found


def aliases_of(cls: Any) -> Dict[str, str]:
    """Return the names of attributes that differ on the wire, with the name they have there; mostly empty."""
    found: Optional[Dict[str, str]] = cls.__dict__.get("__aliases__")
    if found is None:
        found = {field.name: field.wire for field in fields_of(cls).values() if field.name != field.wire}
        cls.__aliases__ = found
    return found


def plain_names(cls: Any) -> FrozenSet[str]:
    """Return the names in an instance's `__dict__` that are the same on the wire."""
    special = aliases_of(cls)
    names = frozenset(name for name in fields_of(cls) if name not in special)
    cls.__plain_names__ = names
    return names


def sent_names(cls: Any) -> FrozenSet[str]:
    """Return `plain_names` without those that are not sent."""
    names: FrozenSet[str] = plain_names(cls) - cls.__client_only__
    if cls.__sendable_fields__ is not None:
        names &= cls.__sendable_fields__
    cls.__sent_names__ = names
    return names


def attributes_of(model: Any) -> Dict[str, Any]:
    """Return the data of `model`, by name on the wire, children unchanged; perhaps its own `__dict__`."""
    cls = model.__class__
    attributes: Dict[str, Any] = model.__dict__
    if attributes.keys() <= (cls.__plain_names__ or plain_names(cls)) and metadata_of(model) is None:
        return attributes
    return _wire_attributes(model)


def _wire_attributes(model: Any) -> Dict[str, Any]:
    """Return the same for an instance that has private attributes, aliases or metadata."""
    cls = model.__class__
    aliases = aliases_of(cls)
    metadata = metadata_of(model)
    shown = None if metadata is None else metadata.fields_set
    held: Dict[str, Any] = model.__dict__
    data: Dict[str, Any] = {
        aliases.get(name, name): value
        for name, value in held.items()
        if name[:1] != "_" and (shown is None or name in shown or name not in fields_of(cls))
    }
    if metadata is not None:
        data.update(metadata.extra)
    return data


def to_wire_names(cls: Any, values: Dict[str, Any]) -> Dict[str, Any]:
    """Return `values` with the names of attributes replaced by those on the wire."""
    aliases = aliases_of(cls)
    return {aliases.get(name, name): value for name, value in values.items()} if aliases else values


class _MutableDefault:
    """A mutable default: every instance that reads it gets a copy of its own, which becomes its value."""

    __slots__ = ("default", "name")

    def __init__(self, name: str, default: Any) -> None:
        self.name = name
        self.default = default

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self.default
        value = self.default.copy()
        instance.__dict__[self.name] = value
        return value


if sys.version_info >= (3, 14):

    def _own_annotations(cls: Any) -> Mapping[str, Any]:
        import annotationlib

        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
else:

    def _own_annotations(cls: Any) -> Mapping[str, Any]:
        names: Mapping[str, Any] = cls.__dict__
        annotations: Mapping[str, Any] = names.get("__annotations__", {})
        return annotations


def _is_class_var(annotation: Any) -> bool:
    if isinstance(annotation, str):
        return annotation.startswith(("ClassVar", "typing.ClassVar", "t.ClassVar"))
    return annotation is typing.ClassVar or typing.get_origin(annotation) is typing.ClassVar


def _wire_name(name: str, annotation: Any) -> str:
    if isinstance(annotation, str):
        if "PropertyInfo" not in annotation:
            return name
        found = _ALIAS.search(annotation)
        return name if found is None else found.group(1) or found.group(2)
    for item in getattr(annotation, "__metadata__", ()):
        alias = getattr(item, "alias", None)
        if isinstance(alias, str):
            return alias
    return name


def _check_default(cls: Any, name: str, default: Any) -> None:
    package = type(default).__module__.partition(".")[0]
    if package in ("pydantic", "pydantic_core", "attr", "attrs", "dataclasses"):
        raise TypeError(
            f"{cls.__qualname__}.{name}: a subclass of anthropic.BaseModel takes plain annotations and plain "
            f"defaults, not {type(default).__name__} of {package}; use a pydantic model or an attrs class of "
            "your own for that"
        )


def _refuse_pydantic_parts(cls: Any) -> None:
    names: Mapping[str, Any] = cls.__dict__
    for name, value in names.items():
        if isinstance(value, FunctionType):
            continue
        if type(value).__module__.partition(".")[0] == "pydantic" and name not in ("model_config",):
            raise TypeError(
                f"{cls.__qualname__}.{name}: pydantic validators, serializers and private attributes have no "
                "effect on subclasses of anthropic.BaseModel; use a pydantic model of your own for that"
            )
