"""Find the adapter of an annotation. What adapters do is decided by them."""

import types
import typing
from collections import Counter, OrderedDict, abc, defaultdict, deque
from enum import Enum
from functools import partial
from typing import Any, Callable, Dict, List, Tuple, TypeVar, Union, cast

import typing_extensions

from ..models.checks import Problem, ValidationError
from .adapters import (
    ANYTHING,
    BOOLEAN,
    FLOAT,
    INTEGER,
    NULL,
    TEXT,
    Adapter,
    EnumAdapter,
    LiteralAdapter,
    TextAdapter,
)
from .aliases import AliasAdapter, alias_of, alias_target, substitute
from .coercion import CoercibleProblem, apply_coercions
from .containers import ListAdapter, MapAdapter, TupleAdapter, UnionAdapter
from .definitions import AnnotationError, Definitions
from .metadata import annotated
from .pydantic_types import PydanticAdapter, is_for_pydantic, is_pydantic_metadata
from .record_classes import record_adapter_of
from .string_formats import text_adapter

_UNIONS: Tuple[Any, ...] = (Union, getattr(types, "UnionType", Union))
_PLAIN: Dict[Any, Adapter] = {
    Any: ANYTHING,
    object: ANYTHING,
    None: NULL,
    type(None): NULL,
    bool: BOOLEAN,
    int: INTEGER,
    float: FLOAT,
    str: TEXT,
    list: ListAdapter(ANYTHING),
    dict: MapAdapter(TEXT, ANYTHING),
}
_WRAPPERS = (
    typing.Final,
    typing_extensions.Final,
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
)


def schema_of(annotation: Any) -> Dict[str, Any]:
    """Return the JSON Schema (2020-12) of an annotation, its classes in `$defs`.

    Raises:
        AnnotationError: JSON cannot hold such values, or a name in it cannot be found.
    """
    definitions = Definitions()
    return definitions.complete(adapter_of(annotation).schema(definitions))


def decode_value(annotation: Any, data: Any) -> Any:
    """Return parsed JSON as a value of the annotation: instances of its classes, members of its enums.

    Raises:
        ValidationError: it does not fit; `problems` names every path that does not.
        AnnotationError: as for `schema_of`.
    """
    problems: List[Problem] = []
    value = adapter_of(annotation).decode(data, (), problems)
    if problems:
        raise ValidationError(_name(annotation), problems)
    return value


def read_leniently(adapter: Adapter, data: Any, problems: List[Problem]) -> Any:
    """Decode what a model wrote without being held to a schema; add what is wrong to `problems`.

    A number in quotes, or 1 for true, is no reason to refuse what is right otherwise.
    """
    found: List[Problem] = []
    value = adapter.decode(data, (), found)
    coercible = [problem for problem in found if isinstance(problem, CoercibleProblem)]
    if found and len(coercible) == len(found):
        found = []
        value = adapter.decode(apply_coercions(data, coercible), (), found)
    problems += found
    return value


def adapter_of(annotation: Any, where: str = "") -> Adapter:
    """Return the adapter of an annotation; `where` names it in messages, for example the parameter it is of.

    Raises:
        AnnotationError: as for `schema_of`.
    """
    return _AnnotationReader({}, {}).read(annotation, where or _name(annotation))


def _name(annotation: Any) -> str:
    if isinstance(annotation, type) and not typing_extensions.get_args(annotation):
        return annotation.__name__
    return str(annotation).replace("typing.", "")


class _AnnotationReader:
    """Finds adapters where type variables have these bindings; a class met again has the same adapter."""

    def __init__(self, bindings: Dict[Any, Any], records: Dict[Any, Adapter]) -> None:
        self._bindings = bindings
        self._records = records

    def read(self, tp: Any, where: str) -> Adapter:
        if isinstance(tp, (str, typing.ForwardRef)):
            raise AnnotationError(
                f"{where}: {tp!r} is a name that has not been looked up; pass what it stands for"
            )
        if isinstance(tp, TypeVar):
            return self._read_variable(tp, where)
        tp = substitute(tp, self._bindings)
        if alias_of(tp) is not None:
            return self._read_alias(tp, where)
        supertype = getattr(tp, "__supertype__", None)  # of a NewType
        if supertype is not None:
            return self.read(supertype, where)
        origin: Any = typing_extensions.get_origin(tp)
        if origin is None:
            return self._read_class(tp, tp, (), where)
        return self._read_generic(tp, origin, typing_extensions.get_args(tp), where)

    def _read_variable(self, variable: Any, where: str) -> Adapter:
        if variable in self._bindings:
            # Bound where the class is used, so it has nothing to do with the variables here.
            return _AnnotationReader({}, self._records).read(self._bindings[variable], where)
        if variable.__constraints__:
            return self._read_union(variable.__constraints__, where)
        return self.read(variable.__bound__, where) if variable.__bound__ else ANYTHING

    def _read_alias(self, tp: Any, where: str) -> Adapter:
        known = self._records.get(tp)
        if isinstance(known, AliasAdapter):  # it is being read
            known.is_recursive = True
            return known
        adapter = self._records[tp] = AliasAdapter(tp)
        adapter.target = _AnnotationReader({}, self._records).read(alias_target(tp, where), where)
        del self._records[tp]
        return adapter if adapter.is_recursive else adapter.target

    def _read_generic(self, tp: Any, origin: Any, arguments: Tuple[Any, ...], where: str) -> Adapter:
        if origin is typing_extensions.Annotated:
            if is_pydantic_metadata(arguments[1:]):
                return PydanticAdapter(tp, where)
            return annotated(self.read(arguments[0], where), arguments[1:])
        if origin in (typing.Literal, typing_extensions.Literal):
            return LiteralAdapter(arguments)
        if origin in _UNIONS:
            return self._read_union(arguments, where)
        if origin in _WRAPPERS:
            return self.read(arguments[0], where)
        if isinstance(origin, type) and origin is not type:
            return self._read_class(origin, tp, arguments, where)
        raise _unusable(tp, where)

    def _read_union(self, members: Tuple[Any, ...], where: str) -> Adapter:
        adapters = tuple(self.read(member, where) for member in members)
        return adapters[0] if len(adapters) == 1 else UnionAdapter(adapters)

    def _read_class(self, cls: Any, key: Any, arguments: Tuple[Any, ...], where: str) -> Adapter:
        known = _PLAIN.get(cls) if not arguments and isinstance(cls, abc.Hashable) else None
        if known is not None:
            return known
        if not isinstance(cls, type):
            raise _unusable(key, where)
        if is_for_pydantic(cls):
            return PydanticAdapter(key, where)
        if issubclass(cls, Enum):
            return EnumAdapter(cls)
        adapter = self._read_record(cls, key, arguments) or self._read_container(cls, arguments, where)
        adapter = adapter or text_adapter(cls) or _plain_subclass(cls)
        if adapter is None:
            raise _unusable(key, where)
        return adapter

    def _read_record(self, cls: Any, key: Any, arguments: Tuple[Any, ...]) -> Union[Adapter, None]:
        found = self._records.get(key)
        if found is None:
            bindings = dict(zip(getattr(cls, "__parameters__", ()), arguments))
            found = record_adapter_of(cls, key, _AnnotationReader(bindings, self._records).read)
            if found is not None:
                self._records[key] = found
        return found

    def _read_container(self, cls: Any, arguments: Tuple[Any, ...], where: str) -> Union[Adapter, None]:
        if issubclass(cls, abc.Mapping):
            key, value = arguments if len(arguments) == 2 else (*arguments, str, Any)[:2]
            if cls is Counter:
                value = int
            return MapAdapter(self.read(key, where), self.read(value, where), _mapping_maker(cls, value))
        if issubclass(cls, tuple):
            if not arguments or arguments[-1] is Ellipsis:
                return ListAdapter(self.read(arguments[0], where) if arguments else ANYTHING, tuple)
            return TupleAdapter(tuple(self.read(item, where) for item in arguments if item != ()))
        if cls not in _COLLECTIONS:
            return None
        make, is_unique = _COLLECTIONS[cls]
        item = self.read(arguments[0], where) if arguments else ANYTHING
        return ListAdapter(item, make, unique=is_unique)


_COLLECTIONS: Dict[Any, Tuple[Callable[[List[Any]], Any], bool]] = {
    list: (list, False),
    set: (set, True),
    frozenset: (frozenset, True),
    deque: (deque, False),
    abc.Set: (set, True),
    abc.MutableSet: (set, True),
    abc.Sequence: (list, False),
    abc.MutableSequence: (list, False),
    abc.Collection: (list, False),
    abc.Iterable: (list, False),
}


def _mapping_maker(cls: Any, value: Any) -> Callable[[Dict[Any, Any]], Any]:
    if cls is defaultdict:
        missing = typing_extensions.get_origin(value) or value
        make: Callable[[Dict[Any, Any]], Any] = cast("Any", partial)(
            defaultdict, missing if missing in _DEFAULTS else None
        )
        return make
    return cls if cls in (OrderedDict, Counter) else dict


_DEFAULTS = (int, float, str, bool, list, dict, set)


def _plain_subclass(cls: Any) -> Union[Adapter, None]:
    """Return the adapter of a subclass of text or a number, for example of a `class Name(str)`."""
    for plain in (bool, str, int, float):
        if issubclass(cls, plain):
            base = _PLAIN[plain]
            return TextAdapter(base.name, {"type": base.kind}, cls) if plain is str else base
    return None


def _unusable(annotation: Any, where: str) -> AnnotationError:
    shown = _name(annotation)
    prefix = "" if where == shown else f"{where}: "
    cls: Any = annotation.__class__
    if isinstance(annotation, list):
        remedy = "; for a list, pass list[...] of the class of its items"
    elif cls.__module__ not in ("builtins", "types", "typing", "typing_extensions"):
        remedy = f"; pass a class, such as {cls.__qualname__} itself, not an instance of it"
    else:
        remedy = ""
    return AnnotationError(f"{prefix}JSON has no form for {shown}{remedy}")
