"""The parameters of a function: their JSON Schema, and the arguments parsed from an input. Calls no function,
and knows nothing of messages."""

from __future__ import annotations

import functools
import inspect
import json
import sys
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, cast

import typing_extensions

from anthropic._core.models.checks import Problem
from anthropic._core.request.body import encode_json
from anthropic._core.schemas import AnnotationError, adapter_of, read_leniently
from anthropic._core.schemas.adapters import ANYTHING
from anthropic._core.schemas.definitions import Definitions
from anthropic._core.schemas.records import NOTHING, RecordAdapter, RecordField

_RECEIVERS = ("self", "cls")
_VAR_POSITIONAL, _VAR_KEYWORD = inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD


class Arguments(NamedTuple):
    """The arguments to call a function with."""

    positional: List[Any]
    named: Dict[str, Any]


class Parameters:
    """The parameters of one function.

    `is_method` says that the first one receives the object or class, and is not part of the input.
    """

    def __init__(
        self,
        fields: List[RecordField],
        positional: List[str],
        defaults: Mapping[str, Any],
        *,
        is_open: bool,
        is_method: bool,
    ) -> None:
        self._defaults = defaults  # of pydantic fields, which the function itself does not resolve
        self._fields = fields
        self._positional = positional
        self._is_open = is_open
        self.is_method = is_method
        self._record = RecordAdapter(self, "input", None, lambda: fields, dict, is_open=is_open)

    def schema(self, descriptions: Mapping[str, str]) -> Dict[str, Any]:
        """Return the input schema. `descriptions` are used where an annotation has none."""
        definitions = Definitions()
        properties = {
            field.name: _property(field, definitions, descriptions.get(field.name)) for field in self._fields
        }
        schema: Dict[str, Any] = {"$defs": definitions.schemas} if definitions.schemas else {}
        schema.update(additionalProperties=self._is_open, properties=properties)
        required = [field.name for field in self._fields if field.is_required]
        if required:
            schema["required"] = required
        return {**schema, "type": "object"}

    def read(self, data: Mapping[str, Any], problems: List[Problem]) -> Arguments:
        """Parse the arguments from an input. What is wrong with it is added to `problems`."""
        values: Dict[str, Any] = read_leniently(self._record, {**data}, problems)
        if problems:
            return Arguments([], {})
        values = {**self._defaults, **values}
        positional: List[Any] = []
        for name in self._positional:
            if name not in values:
                break
            positional.append(values.pop(name))
        return Arguments(positional, values)


def parameters_of(func: Callable[..., Any], *, has_schema: bool) -> Parameters:
    """Inspect the parameters of a function, a bound method, an object with `__call__` or a class.

    With `has_schema` the caller gives a schema, so parameters may be of types that have no JSON form.

    Raises:
        AnnotationError: an annotation cannot be used; the message names the parameter.
    """
    name = getattr(func, "__qualname__", type(func).__qualname__)
    parameters = list(inspect.signature(func).parameters.values())
    is_method = (
        bool(parameters)
        and parameters[0].name in _RECEIVERS
        and parameters[0].annotation is parameters[0].empty
    )
    hints = _hints(func, name, has_schema=has_schema)
    fields: List[RecordField] = []
    is_open = False
    for parameter in parameters[is_method:]:
        if parameter.kind is _VAR_KEYWORD:
            is_open = True
        elif parameter.kind is not _VAR_POSITIONAL:
            fields.append(_field(parameter, hints.get(parameter.name, Any), name, has_schema=has_schema))
        elif not has_schema:
            raise AnnotationError(
                f"{name}(): parameter `*{parameter.name}` has no name in the input of a tool"
            )
    positional = [each.name for each in parameters[is_method:] if each.kind is each.POSITIONAL_ONLY]
    defaults = {
        each.name: each.default.get_default(call_default_factory=True)
        for each in parameters
        if _is_field_info(each.default) and not each.default.is_required()
    }
    return Parameters(fields, positional, defaults, is_open=is_open, is_method=is_method)


def _is_field_info(default: Any) -> bool:
    """Return whether a parameter is written `x: int = Field(ge=1)`, as pydantic lets people do."""
    return type(default).__name__ == "FieldInfo"


def _hints(func: Any, name: str, *, has_schema: bool) -> Dict[str, Any]:
    while isinstance(func, functools.partial):
        func = cast("Any", func).func
    holders = [func]
    if inspect.isclass(func):
        holders = [func, cast("Any", func).__init__]
    elif not inspect.isroutine(func):
        holders = [type(func).__call__]
    hints: Dict[str, Any] = {}
    for holder in holders:
        try:
            hints.update(_evaluate_hints(holder))
        except (NameError, TypeError, AttributeError, SyntaxError) as error:
            if not has_schema:
                raise AnnotationError(f"{name}(): {_describe_bad_annotation(holder, error)}") from error
    return hints


def _evaluate_hints(holder: Any) -> Dict[str, Any]:
    try:
        return typing_extensions.get_type_hints(holder, include_extras=True)
    except NameError:
        # The name may be local to the function in which the tool is defined.
        return typing_extensions.get_type_hints(holder, None, _caller_locals(), include_extras=True)


def _caller_locals() -> Dict[str, Any]:
    """Return the local names of the code that called into this package."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("anthropic."):
        frame = frame.f_back
    return {**frame.f_locals}


def _describe_bad_annotation(holder: Any, error: Exception) -> str:
    """Find out which annotation cannot be evaluated, by evaluating them one by one, and describe it."""
    for parameter, annotation in getattr(holder, "__annotations__", {}).items():
        alone = type("alone", (), {"__annotations__": {parameter: annotation}})
        scope = getattr(inspect.unwrap(holder), "__globals__", {})
        try:
            typing_extensions.get_type_hints(alone, scope, scope)
        except Exception as problem:
            return f"the annotation of parameter `{parameter}` cannot be evaluated: {problem}"
    return f"the annotations cannot be evaluated: {error}"


def _field(parameter: inspect.Parameter, annotation: Any, function: str, *, has_schema: bool) -> RecordField:
    default: Any = parameter.default
    has_default = default is not parameter.empty
    if _is_field_info(default):
        annotation = typing_extensions.Annotated[annotation, default]
        has_default = not default.is_required()
        default = default.get_default(call_default_factory=True) if has_default else NOTHING
    try:
        adapter = adapter_of(annotation, f"{function}(): parameter `{parameter.name}`")
    except AnnotationError:
        if not has_schema:
            raise
        adapter = ANYTHING
    default_json = _as_json(default) if has_default else NOTHING
    return RecordField(parameter.name, parameter.name, adapter, not has_default, default_json)


def _as_json(default: Any) -> Any:
    """Convert a default to JSON for the schema; return `NOTHING` for what JSON cannot hold."""
    if default is None or default.__class__ in (bool, int):
        return default
    try:
        return json.loads(encode_json(default))
    except (TypeError, ValueError):
        return NOTHING


def _property(field: RecordField, definitions: Definitions, description: Any) -> Dict[str, Any]:
    schema: Dict[str, Any] = dict(field.adapter.schema(definitions))
    if field.default is not NOTHING:
        schema["default"] = field.default
    if description and "description" not in schema:
        schema["description"] = description
    if "$ref" not in schema:
        schema["title"] = field.name.replace("_", " ").title()
    return dict(sorted(schema.items()))
