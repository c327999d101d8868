"""Write the JSON Schema of a model class, shaped as pydantic shapes it: `$defs`, `anyOf`, titles.

Works without pydantic; pydantic's own generator sees our classes through `pydantic_bridge.py`.
"""

import inspect
import typing
from datetime import date, datetime
from typing import Any, Dict, List, Set, Tuple, TypeVar, Union

import typing_extensions

from .fields import HasFields, fields_of
from .introspection import hints_of
from .type_guards import alias_value, is_type_alias

_SIMPLE: Dict[Any, Dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    None: {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    dict: {"type": "object", "additionalProperties": True},
    list: {"type": "array", "items": {}},
}
_LITERALS: Dict[Any, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}


def model_json_schema(cls: Any, *, by_alias: bool, ref_template: str) -> Dict[str, Any]:
    """Return the schema of `cls`; other classes go to `$defs`, and `ref_template` makes the references."""
    schemas = _Schemas(by_alias, ref_template)
    root = schemas.of_class(cls)
    name = schemas.names[cls]
    if cls in schemas.referred:
        return {"$defs": schemas.definitions, "$ref": ref_template.format(model=name)}
    del schemas.definitions[name]
    return {"$defs": schemas.definitions, **root} if schemas.definitions else root


class _Schemas:
    def __init__(self, by_alias: bool, ref_template: str) -> None:
        self._by_alias = by_alias
        self._ref_template = ref_template
        self.definitions: Dict[str, Dict[str, Any]] = {}
        self.names: Dict[Any, str] = {}
        self.referred: Set[Any] = set()

    def of_class(self, cls: Any) -> Dict[str, Any]:
        """Define `cls`; return its schema."""
        name = cls.__name__
        if name in self.definitions:
            name = f"{cls.__module__}.{cls.__qualname__}".replace(".", "__")
        self.names[cls] = name
        schema: Dict[str, Any] = {}
        self.definitions[name] = schema  # before its fields are read: they may lead back here
        properties: Dict[str, Any] = {}
        required: List[str] = []
        hints = hints_of(cls)
        for field in fields_of(cls).values():
            key = field.wire if self._by_alias else field.name
            properties[key] = self._property(key, hints[field.name])
            if field.is_required:
                required.append(key)
            else:
                properties[key]["default"] = field.default
        schema["additionalProperties"] = True
        if cls.__dict__.get("__doc__"):
            schema["description"] = inspect.cleandoc(cls.__doc__)
        schema["properties"] = properties
        if required:
            schema["required"] = required
        schema.update(title=cls.__name__, type="object")
        return schema

    def _property(self, key: str, tp: Any) -> Dict[str, Any]:
        schema = dict(self.of(tp))
        members = [member for member in schema.get("anyOf", [schema]) if member != {"type": "null"}]
        if not (len(members) == 1 and "$ref" in members[0]):
            schema["title"] = key.replace("_", " ").title()
        return schema

    def of(self, tp: Any) -> Dict[str, Any]:
        """Return the schema of an annotation."""
        simple = _SIMPLE.get(tp) if isinstance(tp, type) or tp is None else None
        if simple is not None:
            return simple
        if isinstance(tp, type) and issubclass(tp, HasFields):
            return self._reference(tp)
        if isinstance(tp, TypeVar):
            return {}
        if is_type_alias(tp):
            return self.of(alias_value(tp))
        return self._of_generic(typing_extensions.get_origin(tp), typing_extensions.get_args(tp))

    def _of_generic(self, origin: Any, arguments: Tuple[Any, ...]) -> Dict[str, Any]:
        if origin is typing_extensions.Annotated:
            return self.of(arguments[0])
        if origin in (typing.Literal, typing_extensions.Literal):
            return _of_literal(arguments)
        if not isinstance(origin, type) or origin is Union or origin.__name__ == "UnionType":
            return self._of_union(arguments) if arguments else {}
        if issubclass(origin, HasFields):
            return self._reference(origin)
        if issubclass(origin, typing.Mapping):
            value = self.of(arguments[1]) if len(arguments) == 2 else {}
            return {"additionalProperties": value or True, "type": "object"}
        if issubclass(origin, typing.Iterable):
            return {"items": self.of(arguments[0]) if arguments else {}, "type": "array"}
        return {}

    def _of_union(self, members: Tuple[Any, ...]) -> Dict[str, Any]:
        choices: List[Dict[str, Any]] = []
        for member in members:
            schema = self.of(member)
            for choice in schema["anyOf"] if list(schema) == ["anyOf"] else [schema]:
                if choice not in choices:
                    choices.append(choice)
        return choices[0] if len(choices) == 1 else {"anyOf": choices}

    def _reference(self, cls: Any) -> Dict[str, Any]:
        if cls not in self.names:
            self.of_class(cls)
        self.referred.add(cls)
        return {"$ref": self._ref_template.format(model=self.names[cls])}


def _of_literal(values: Tuple[Any, ...]) -> Dict[str, Any]:
    schema: Dict[str, Any] = {"const": values[0]} if len(values) == 1 else {"enum": list(values)}
    kinds = {_LITERALS.get(type(value)) for value in values}
    kind = kinds.pop() if len(kinds) == 1 else None
    return {**schema, "type": kind} if kind else schema
