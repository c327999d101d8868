"""Decode parsed JSON as any type, with compiled readers.

Never raises on data: what does not fit its type is kept unchanged.
"""

from typing import Any, Callable, Dict, Tuple, Type, TypeVar, Union, overload

from .annotations import read_annotation
from .compile import class_reader, reader
from .fields import HasFields
from .readers import resolved_reader
from .scope import Scope
from .type_guards import is_class

T = TypeVar("T")

_Readers = Tuple[Callable[[Any], Any], Callable[[Any], Any]]

_readers: Dict[Any, _Readers] = {}
_MOST_READERS = 2048  # types created on the fly (`List[X]` in a loop) must not fill the memory


def reader_of(type_: Any) -> Callable[[Any], Any]:
    """Return the function that reads parsed JSON as `type_`; callers that read many values should keep it."""
    return _readers_of(type_)[0]


def object_reader_of(type_: Any) -> Callable[[Any], Any]:
    """Return `reader_of` for values known to be objects, each a `dict`, which saves a call or two."""
    return _readers_of(type_)[1]


def _readers_of(type_: Any) -> _Readers:
    try:
        found = _readers.get(type_)
    except TypeError:  # an unhashable annotation
        return _make_readers(type_)
    if found is None:
        found = _make_readers(type_)
        if len(_readers) >= _MOST_READERS:
            _readers.clear()
        _readers[type_] = found
    return found


def _make_readers(type_: Any) -> _Readers:
    if is_class(type_, HasFields):
        return _objects_only(class_reader(type_))
    spec = read_annotation(type_, Scope(getattr(type_, "__module__", None) or "typing"))
    compiled = reader(spec, {})
    if compiled.object is None:
        return compiled.read, compiled.read
    read_object = resolved_reader(compiled.object)
    if compiled.array is None and compiled.scalar is None:
        return _objects_only(read_object)
    return compiled.read, read_object


def _objects_only(read: Callable[[Any], Any]) -> _Readers:
    return lambda value: read(value) if value.__class__ is dict else value, read


@overload
def decode(type_: Type[T], data: object) -> T: ...
@overload
def decode(type_: Any, data: object) -> Any: ...
def decode(type_: Any, data: object) -> Any:
    """Decode parsed JSON `data` as `type_`: a model class, a union, a container of them, or a plain type.

    Nothing is validated. Absent fields read `None`, values of another type stay unchanged, unknown fields and
    union members are kept.
    """
    try:
        return reader_of(type_)(data)
    except RecursionError:
        return data


def construct_type(*, type_: object, value: object) -> object:
    """Return `decode(type_, value)`, under the name and signature that integrations import."""
    return decode(type_, value)


def add_request_id(obj: Union[T, None], request_id: Union[str, None]) -> None:
    """Set the `request-id` of the response that `obj` was read from, where `obj` can hold it."""
    if isinstance(obj, HasFields):
        obj._request_id = request_id  # pyright: ignore[reportPrivateUsage]  # so named for users
