"""Give pydantic a core schema with the fields of our classes, and a serializer.

Loaded when pydantic asks; nothing here is imported before that. Tags are strict literals, so that a union
picks the right class by itself.
"""

import inspect
import threading
from typing import Any, Dict, List

from .compile import class_reader
from .dump import dump_model, to_plain
from .fields import HasFields, fields_of
from .introspection import hints_of
from .type_guards import is_dict


class _InProgress(threading.local):
    def __init__(self) -> None:
        self.classes: List[Any] = []


_in_progress = _InProgress()


def core_schema_of(cls: Any, handler: Any) -> Any:
    """Return the core schema of `cls`, which accepts instances and valid objects, and dumps to plain data."""
    from pydantic_core import ValidationError, core_schema

    reference = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
    if cls in _in_progress.classes:
        return core_schema.definition_reference_schema(reference)
    _in_progress.classes.append(cls)
    try:
        fields = _fields_schema(cls, handler)
    finally:
        _in_progress.classes.pop()

    def build(data: Dict[str, Any]) -> Any:
        return class_reader(cls)(data)

    def accept(value: Any, validated: Any) -> Any:
        if isinstance(value, cls):
            return value
        data = to_plain(value) if isinstance(value, HasFields) else value
        try:
            return validated(data)
        except ValidationError:
            if not _fits_newer(cls, data):
                raise
            return build(data)

    accept.__name__ = cls.__name__  # pydantic puts it into the `loc` of its errors
    return core_schema.no_info_wrap_validator_function(
        accept,
        core_schema.no_info_after_validator_function(build, fields),
        ref=reference,
        serialization=_serialization(),
    )


def _fits_newer(cls: Any, data: Any) -> bool:
    """Return whether data is of a class but for what a newer API may send, as `model_validate` takes it."""
    from .checks import fits
    from .tags import tags_of

    tags = tags_of(cls, "type")
    # A tag is never new here: it may be that of another member of a union.
    return is_dict(data) and (tags is None or data.get("type") in tags) and fits(cls, data, admits_new=True)


def json_schema_of(cls: Any, schema: Any, handler: Any) -> Any:
    """Return pydantic's JSON Schema of `cls`, completed with the title, the description and defaults."""
    shown = handler(schema)
    target: Dict[str, Any] = handler.resolve_ref_schema(shown)
    target["title"] = cls.__name__
    if cls.__dict__.get("__doc__"):
        target.setdefault("description", inspect.cleandoc(cls.__doc__))
    for field in fields_of(cls).values():
        if not field.is_required and field.wire in target.get("properties", {}):
            target["properties"][field.wire].setdefault("default", field.default)
    return shown


def _fields_schema(cls: Any, handler: Any) -> Any:
    from pydantic_core import core_schema

    hints = hints_of(cls)
    fields: Dict[str, Any] = {}
    for name, field in fields_of(cls).items():
        # An absent field stays absent, so there are no defaults here: see `build`.
        schema = handler.generate_schema(hints[name])
        fields[field.wire] = core_schema.typed_dict_field(schema, required=field.is_required)
    return core_schema.typed_dict_schema(fields, extra_behavior="allow")


def _serialization() -> Any:
    from pydantic_core import core_schema

    return core_schema.plain_serializer_function_ser_schema(_serialize, info_arg=True)


def _serialize(value: Any, info: Any) -> Any:
    if not isinstance(value, HasFields):
        return value
    return dump_model(
        value,
        mode=info.mode,
        include=info.include,
        exclude=info.exclude,
        by_alias=bool(info.by_alias),
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )


class SerializerForPydantic:
    """The descriptor behind `__pydantic_serializer__`, which `pydantic_core.to_json` looks for."""

    __slots__ = ("_serializer",)

    def __init__(self) -> None:
        self._serializer: Any = None

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if self._serializer is None:
            try:
                from pydantic_core import SchemaSerializer, core_schema
            except ImportError:
                raise AttributeError("__pydantic_serializer__") from None
            self._serializer = SchemaSerializer(core_schema.any_schema(serialization=_serialization()))
        return self._serializer
