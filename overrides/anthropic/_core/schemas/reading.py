"""From an annotation to its form."""

import types
import typing
from collections import Counter, OrderedDict, abc, defaultdict, deque
from enum import Enum
from functools import partial
from typing import Any, Callable, Dict, List, Tuple, TypeVar, Union, cast

import typing_extensions

from ..models.strict import Problem, ValidationError
from .aliases import AliasForm, alias_of, aliased, substituted
from .coercion import CoercibleProblem, apply_coercions
from .containers import ListForm, MapForm, TupleForm, UnionForm
from .definitions import AnnotationError, Definitions
from .forms import ANYTHING, BOOLEAN, FLOAT, INTEGER, NULL, TEXT, Constants, EnumForm, Form, TextForm
from .metadata import annotated
from .pydantic_types import PydanticForm, is_for_pydantic, is_pydantic_metadata
from .record_classes import record_of
from .string_formats import text_form

__all__ = ["decode_value", "form_of", "read_leniently", "schema_of"]

_UNIONS: Tuple[Any, ...] = (Union, getattr(types, "UnionType", Union))
_PLAIN: Dict[Any, Form] = {
    Any: ANYTHING,
    object: ANYTHING,
    None: NULL,
    type(None): NULL,
    bool: BOOLEAN,
    int: INTEGER,
    float: FLOAT,
    str: TEXT,
    list: ListForm(ANYTHING),
    dict: MapForm(TEXT, ANYTHING),
}
_WRAPPERS = (
    typing.Final,
    typing_extensions.Final,
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
)


def schema_of(annotation: Any) -> Dict[str, Any]:
    """The JSON Schema (2020-12) of an annotation, its classes in `$defs`.

    Raises:
        AnnotationError: JSON cannot hold such values, or a name in it cannot be found.
    """
    definitions = Definitions()
    return definitions.complete(form_of(annotation).schema(definitions))


def decode_value(annotation: Any, data: Any) -> Any:
    """Parsed JSON as a value of the annotation: instances of its classes, members of its enums.

    Raises:
        ValidationError: it does not fit; `problems` names every path that does not.
        AnnotationError: as for `schema_of`.
    """
    problems: List[Problem] = []
    value = form_of(annotation).decode(data, (), problems)
    if problems:
        raise ValidationError(_name(annotation), problems)
    return value


def read_leniently(form: Form, data: Any, problems: List[Problem]) -> Any:
    """The value of what a model wrote without being held to the schema; what is wrong is added to `problems`.

    A number in quotes, or 1 for true, is no reason to refuse what is right otherwise.
    """
    found: List[Problem] = []
    value = form.decode(data, (), found)
    coercible = [problem for problem in found if isinstance(problem, CoercibleProblem)]
    if found and len(coercible) == len(found):
        found = []
        value = form.decode(apply_coercions(data, coercible), (), found)
    problems += found
    return value


def form_of(annotation: Any, where: str = "") -> Form:
    """The form of an annotation; `where` says in messages where it stands, for example which parameter it is.

    Raises:
        AnnotationError: as for `schema_of`.
    """
    return _Reader({}, {}).read(annotation, where or _name(annotation))


def _name(annotation: Any) -> str:
    if isinstance(annotation, type) and not typing_extensions.get_args(annotation):
        return annotation.__name__
    return str(annotation).replace("typing.", "")


class _Reader:
    """Reads annotations under what type variables stand for; a class met again is the same form."""

    def __init__(self, bindings: Dict[Any, Any], records: Dict[Any, Form]) -> None:
        self._bindings = bindings
        self._records = records

    def read(self, tp: Any, where: str) -> Form:
        if isinstance(tp, (str, typing.ForwardRef)):
            raise AnnotationError(
                f"{where}: {tp!r} is a name that has not been looked up; pass what it stands for"
            )
        if isinstance(tp, TypeVar):
            return self._read_variable(tp, where)
        tp = substituted(tp, self._bindings)
        if alias_of(tp) is not None:
            return self._read_alias(tp, where)
        supertype = getattr(tp, "__supertype__", None)  # of a NewType
        if supertype is not None:
            return self.read(supertype, where)
        origin: Any = typing_extensions.get_origin(tp)
        if origin is None:
            return self._read_class(tp, tp, (), where)
        return self._read_generic(tp, origin, typing_extensions.get_args(tp), where)

    def _read_variable(self, variable: Any, where: str) -> Form:
        if variable in self._bindings:
            # Said where the class is used, so what it names has nothing to do with the variables here.
            return _Reader({}, self._records).read(self._bindings[variable], where)
        if variable.__constraints__:
            return self._read_union(variable.__constraints__, where)
        return self.read(variable.__bound__, where) if variable.__bound__ else ANYTHING

    def _read_alias(self, tp: Any, where: str) -> Form:
        known = self._records.get(tp)
        if isinstance(known, AliasForm):  # it is being read
            known.is_recursive = True
            return known
        form = self._records[tp] = AliasForm(tp)
        form.target = _Reader({}, self._records).read(aliased(tp, where), where)
        del self._records[tp]
        return form if form.is_recursive else form.target

    def _read_generic(self, tp: Any, origin: Any, arguments: Tuple[Any, ...], where: str) -> Form:
        if origin is typing_extensions.Annotated:
            if is_pydantic_metadata(arguments[1:]):
                return PydanticForm(tp, where)
            return annotated(self.read(arguments[0], where), arguments[1:])
        if origin in (typing.Literal, typing_extensions.Literal):
            return Constants(arguments)
        if origin in _UNIONS:
            return self._read_union(arguments, where)
        if origin in _WRAPPERS:
            return self.read(arguments[0], where)
        if isinstance(origin, type) and origin is not type:
            return self._read_class(origin, tp, arguments, where)
        raise _unusable(tp, where)

    def _read_union(self, members: Tuple[Any, ...], where: str) -> Form:
        forms = tuple(self.read(member, where) for member in members)
        return forms[0] if len(forms) == 1 else UnionForm(forms)

    def _read_class(self, cls: Any, key: Any, arguments: Tuple[Any, ...], where: str) -> Form:
        known = _PLAIN.get(cls) if not arguments and isinstance(cls, abc.Hashable) else None
        if known is not None:
            return known
        if not isinstance(cls, type):
            raise _unusable(key, where)
        if is_for_pydantic(cls):
            return PydanticForm(key, where)
        if issubclass(cls, Enum):
            return EnumForm(cls)
        form = self._read_record(cls, key, arguments) or self._read_container(cls, arguments, where)
        form = form or text_form(cls) or _plain_subclass(cls)
        if form is None:
            raise _unusable(key, where)
        return form

    def _read_record(self, cls: Any, key: Any, arguments: Tuple[Any, ...]) -> Union[Form, None]:
        found = self._records.get(key)
        if found is None:
            bindings = dict(zip(getattr(cls, "__parameters__", ()), arguments))
            found = record_of(cls, key, _Reader(bindings, self._records).read)
            if found is not None:
                self._records[key] = found
        return found

    def _read_container(self, cls: Any, arguments: Tuple[Any, ...], where: str) -> Union[Form, None]:
        if issubclass(cls, abc.Mapping):
            key, value = arguments if len(arguments) == 2 else (*arguments, str, Any)[:2]
            if cls is Counter:
                value = int
            return MapForm(self.read(key, where), self.read(value, where), _mapping_maker(cls, value))
        if issubclass(cls, tuple):
            if not arguments or arguments[-1] is Ellipsis:
                return ListForm(self.read(arguments[0], where) if arguments else ANYTHING, tuple)
            return TupleForm(tuple(self.read(item, where) for item in arguments if item != ()))
        if cls not in _COLLECTIONS:
            return None
        make, is_unique = _COLLECTIONS[cls]
        item = self.read(arguments[0], where) if arguments else ANYTHING
        return ListForm(item, make, unique=is_unique)


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


def _plain_subclass(cls: Any) -> Union[Form, None]:
    """Subclasses of text and numbers are read as what they derive from, for example a `class Name(str)`."""
    for plain in (bool, str, int, float):
        if issubclass(cls, plain):
            base = _PLAIN[plain]
            return TextForm(base.name, {"type": base.kind}, cls) if plain is str else base
    return None


def _unusable(annotation: Any, where: str) -> AnnotationError:
    shown = _name(annotation)
    place = "" if where == shown else f"{where}: "
    return AnnotationError(f"{place}JSON has no form for {shown}")
