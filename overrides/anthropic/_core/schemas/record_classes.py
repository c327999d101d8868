"""The classes that people write records as: dataclasses, attrs, typed dicts, named tuples, our models."""

import dataclasses
import inspect
from enum import Enum
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

import typing_extensions

from ..models.fields import MISSING, HasFields, fields_of
from ..models.introspection import hints_of
from ..models.type_guards import is_class
from .adapters import Adapter
from .definitions import AnnotationError
from .records import NOTHING, RecordAdapter, RecordField

Read = Callable[[Any, str], Adapter]
"""Return the adapter of an annotation; the text names it in messages."""


def record_adapter_of(cls: Any, key: Any, read: Read) -> Optional[RecordAdapter]:
    """Return the adapter of a class that declares fields; None for any other class.

    `key` is `cls` with its type arguments; `read` knows what its type variables stand for.
    """
    find = _finder(cls)
    if find is None:
        return None

    def make(values: Mapping[str, Any]) -> Any:
        return cls(**values)

    is_open = issubclass(cls, HasFields)
    return RecordAdapter(key, cls.__name__, _doc(cls), lambda: find(cls, read), make, is_open=is_open)


def _finder(cls: Any) -> Optional[Callable[[Any, Read], List[RecordField]]]:
    """Return the function that finds the fields of such a class."""
    if is_class(cls, HasFields):
        return _model_fields
    if "__attrs_attrs__" in cls.__dict__:
        return _attrs_fields
    if typing_extensions.is_typeddict(cls):
        return _typed_dict_fields
    if is_class(cls, tuple) and hasattr(cls, "_fields"):
        return _named_tuple_fields
    return _dataclass_fields if dataclasses.is_dataclass(cls) else None


def _doc(cls: Any) -> Optional[str]:
    """Return the author's docstring; the one that dataclasses and named tuples make up does not count."""
    doc: Optional[str] = cls.__dict__.get("__doc__")
    if not doc or doc.startswith(f"{cls.__name__}("):
        return None
    return inspect.cleandoc(doc)


def _hints(cls: Any) -> Dict[str, Any]:
    try:
        return typing_extensions.get_type_hints(cls, None, {cls.__name__: cls}, include_extras=True)
    except (NameError, TypeError, AttributeError, SyntaxError) as error:
        raise AnnotationError(
            f"The annotations of {cls.__qualname__} cannot be evaluated: {error}"
        ) from error


def _field(
    cls: Any, name: str, annotation: Any, read: Read, default: Any, has_default: bool, keyword: str = ""
) -> RecordField:
    return RecordField(
        name=name,
        keyword=keyword or name,
        adapter=read(annotation, f"{cls.__qualname__}.{name}"),
        is_required=not has_default,
        default=_plain_default(default) if has_default else NOTHING,
    )


def _plain_default(default: Any) -> Any:
    """Return the default as JSON, where it has a plain one."""
    if isinstance(default, Enum):
        default = default.value
    if default is None or isinstance(default, (str, int, float, bool)):
        return default
    return NOTHING


def _dataclass_fields(cls: Any, read: Read) -> List[RecordField]:
    hints = _hints(cls)
    missing = dataclasses.MISSING
    return [
        _field(
            cls,
            field.name,
            hints[field.name],
            read,
            NOTHING if field.default is missing else field.default,
            field.default is not missing or field.default_factory is not missing,
        )._replace(description=field.metadata.get("description"))
        for field in dataclasses.fields(cls)
        if field.init
    ]


def _attrs_fields(cls: Any, read: Read) -> List[RecordField]:
    import attrs

    hints = _hints(cls)
    found: List[RecordField] = []
    for field in attrs.fields(cls):
        if not field.init:
            continue
        has_default = field.default is not attrs.NOTHING
        default: Any = NOTHING if isinstance(field.default, attrs.Factory) else field.default  # type: ignore[arg-type]
        annotation = hints.get(field.name, Any)
        item = _field(cls, field.name, annotation, read, default, has_default, field.alias or field.name)
        found.append(item._replace(description=field.metadata.get("description")))
    return found


def _typed_dict_fields(cls: Any, read: Read) -> List[RecordField]:
    required = cls.__required_keys__
    found: List[RecordField] = []
    for name, annotation in _hints(cls).items():
        annotation, is_required = _without_qualifiers(annotation, name in required)
        found.append(_field(cls, name, annotation, read, NOTHING, not is_required))
    return found


def _without_qualifiers(annotation: Any, is_required: bool) -> Tuple[Any, bool]:
    """Return the type inside of `Required[...]`, `NotRequired[...]` and `ReadOnly[...]`.

    `__required_keys__` misses them where annotations are strings.
    """
    while True:
        origin = typing_extensions.get_origin(annotation)
        if origin is typing_extensions.Required:
            is_required = True
        elif origin is typing_extensions.NotRequired:
            is_required = False
        elif origin is not typing_extensions.ReadOnly:
            return annotation, is_required
        annotation = typing_extensions.get_args(annotation)[0]


def _named_tuple_fields(cls: Any, read: Read) -> List[RecordField]:
    hints, defaults = _hints(cls), cls._field_defaults
    return [
        _field(cls, name, hints.get(name, Any), read, defaults.get(name, NOTHING), name in defaults)
        for name in cls._fields
    ]


def _model_fields(cls: Any, read: Read) -> List[RecordField]:
    hints = hints_of(cls)
    return [
        _field(cls, field.wire, hints[name], read, field.default, field.default is not MISSING)
        for name, field in fields_of(cls).items()
    ]
