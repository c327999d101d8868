"""Writes the parts that `allOf` lists as one object: a Python class has all its fields in one place.

An `allOf` with one part, and nothing beside it that shapes values, is a reference with something said about
it, and stays. So does what cannot be one object; whoever builds types refuses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from attrs import define

from codegen.input.pointers import as_list, as_mapping, tokens

_SCHEMAS = "#/components/schemas/"
_SHAPES = frozenset(("properties", "required", "additionalProperties"))
# What may be in a part beside its shape; it says something of the part alone, not of the whole.
_SAID = frozenset(("type", "title", "description", "deprecated", "discriminator", "example", "examples"))


def merge_all_of(root: Mapping[str, Any]) -> dict[str, Any]:
    """Return the description with every object in one place; shares all that is not different."""
    schemas = as_mapping((as_mapping(root.get("components")) or {}).get("schemas")) or {}
    form: dict[str, Any] = _Merger(schemas).inside(root)
    return form


@define
class _Merger:
    schemas: Mapping[str, Any]

    def inside(self, value: Any, opened: tuple[str, ...] = ()) -> Any:
        """Merge everything in a value; `opened` are the schemas it is being made part of."""
        members = as_mapping(value)
        if members is not None:
            form = {key: self.inside(member, opened) for key, member in members.items()}
            if as_list(form.get("allOf")):
                form = self._merged(form, opened) or form
            return form if any(form[key] is not members.get(key) for key in form) else value
        entries = as_list(value)
        if entries is None:
            return value
        made = [self.inside(entry, opened) for entry in entries]
        return made if any(new is not old for new, old in zip(made, entries)) else value

    def _merged(self, schema: dict[str, Any], opened: tuple[str, ...]) -> Optional[dict[str, Any]]:
        """Return the schema as one object, or nothing if it is none or need not be merged."""
        parts: list[Any] = schema["allOf"]
        own = {key: value for key, value in schema.items() if key != "allOf"}
        if len(parts) == 1 and not _SHAPES & own.keys():
            return None
        beside = {key: value for key, value in own.items() if key not in _SHAPES and key != "type"}
        shape: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
        for part in (*parts, {key: value for key, value in own.items() if key not in beside}):
            opened_part = self._opened(part, opened)
            if opened_part is None or not _add(shape, opened_part):
                return None
        return {**beside, **shape} if shape["properties"] else None

    def _opened(self, part: Any, opened: tuple[str, ...]) -> Optional[dict[str, Any]]:
        """Return a part as an object without references and without an `allOf` of its own."""
        members = as_mapping(part)
        if members is not None and "$ref" in members:
            reference = members["$ref"]
            is_schema = isinstance(reference, str) and reference.startswith(_SCHEMAS)
            name = tokens(reference)[-1] if is_schema else ""
            if name in opened or name not in self.schemas:
                return None
            opened = (*opened, name)
            return self._opened(self.inside(self.schemas[name], opened), opened)
        only = as_list(members.get("allOf")) if members is not None else None
        return self._opened(only[0], opened) if only and len(only) == 1 else members


def _add(shape: dict[str, Any], part: Mapping[str, Any]) -> bool:
    """Add a part to the shape; whether it fits."""
    if part.get("type", "object") != "object" or any(
        key not in _SHAPES and key not in _SAID and not key.startswith("x-") for key in part
    ):
        return False
    properties: dict[str, Any] = shape["properties"]
    for name, value in (as_mapping(part.get("properties")) or {}).items():
        one = _narrower(properties[name], value) if name in properties else value
        if one is None:
            return False
        properties[name] = one
    needed = as_list(part.get("required")) or []
    shape["required"] = [*shape["required"], *(name for name in needed if name not in shape["required"])]
    if "additionalProperties" in part:
        shape["additionalProperties"] = part["additionalProperties"]
    return True


def _narrower(one: Any, other: Any) -> Any:
    """Return which of two schemas of a property holds, if one only says more than the other."""
    if one == other:
        return one
    constants = [as_mapping(each) or {} for each in (one, other)]
    are_constant = ["const" in each for each in constants]
    if are_constant[0] is are_constant[1]:
        return None
    return one if are_constant[0] else other
