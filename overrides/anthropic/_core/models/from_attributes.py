"""Read models from the attributes of other objects, for `model_validate(obj, from_attributes=True)`."""

import types
import typing
from typing import Any, Tuple, Union

import typing_extensions

from .checks import fits
from .fields import MISSING, HasFields, fields_of
from .introspection import hints_of
from .type_guards import alias_value, is_class, is_collection, is_dict, is_type_alias

_UNION_TYPE: Any = getattr(types, "UnionType", None)  # newer than Python 3.9
_PLAIN = (str, bytes, int, float, list, tuple, set, frozenset, type(None))


def attributes_as_data(tp: Any, value: Any) -> Any:
    """Return `value` with a dict of attributes for each object that `tp` reads as a model of another class.

    What is data already stays unchanged, fitting or not, which the validation that follows decides.
    """
    if is_type_alias(tp):
        return attributes_as_data(alias_value(tp), value)
    origin: Any = typing_extensions.get_origin(tp)
    arguments: Tuple[Any, ...] = typing_extensions.get_args(tp)
    if origin is typing_extensions.Annotated:
        return attributes_as_data(arguments[0], value)
    if origin is Union or (_UNION_TYPE is not None and origin is _UNION_TYPE):
        return _of_union(tp, arguments, value)
    cls = origin or tp
    if is_class(cls, HasFields):
        return _of_model(cls, value)
    if is_class(cls, typing.Mapping):
        if is_dict(value) and len(arguments) == 2:
            return {key: attributes_as_data(arguments[1], item) for key, item in value.items()}
    elif is_class(cls, typing.Iterable) and is_collection(value) and arguments:
        return [attributes_as_data(arguments[0], item) for item in value]
    return value


def _of_union(tp: Any, members: Tuple[Any, ...], value: Any) -> Any:
    if fits(tp, value, admits_new=True):
        return value
    for member in members:
        data = attributes_as_data(member, value)
        if data is not value and fits(member, data, admits_new=True):
            return data
    return value


def _of_model(cls: Any, value: Any) -> Any:
    if isinstance(value, (cls, *_PLAIN)):
        return value
    data = dict(value) if is_dict(value) else _attributes(cls, value)
    hints = hints_of(cls)
    for name, field in fields_of(cls).items():
        if field.wire in data:
            data[field.wire] = attributes_as_data(hints[name], data[field.wire])
    return data


def _attributes(cls: Any, value: Any) -> "dict[str, Any]":
    found = {field.wire: _attribute(value, name) for name, field in fields_of(cls).items()}
    return {wire: item for wire, item in found.items() if item is not MISSING}


def _attribute(value: Any, name: str) -> Any:
    if isinstance(value, HasFields) and name not in vars(value):
        # A model reads `None` for an absent field; for a field without a default that is no value.
        field = fields_of(type(value)).get(name)
        return MISSING if field is None else field.default
    return getattr(value, name, MISSING)
