"""Looks at a schema, without building anything: what it lists, refers to, or amounts to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

from codegen import schema_layer as layer
from codegen.ir import LiteralType, OptionalOf, Type
from codegen.schema_layer import Reference, Schema, SchemaOrRef

COMPONENTS = "/components/schemas"


def component_name(reference: Reference) -> str:
    """The component a reference names; `""` if it names something else."""
    prefix = "#" + COMPONENTS + "/"
    target = layer.target(reference)
    if not target.startswith(prefix):
        return ""
    return target.removeprefix(prefix).replace("~1", "/").replace("~0", "~")


def resolve(schema: SchemaOrRef, schemas: Mapping[str, SchemaOrRef]) -> Optional[Schema]:
    """The schema itself that a reference leads to, if it leads to one."""
    seen: set[str] = set()
    while isinstance(schema, Reference):
        name = component_name(schema)
        if name in seen or name not in schemas:
            return None
        seen.add(name)
        schema = schemas[name]
    return schema


def is_class(schema: SchemaOrRef, schemas: Mapping[str, SchemaOrRef]) -> bool:
    """Whether a component is declared as a class: it has members, alone or as its only alternative's."""
    shape = resolve(schema, schemas)
    if shape is None or shape.properties:
        return shape is not None
    present = [variant for variant in variants_of(shape)[0] if not is_null(variant)]
    if len(present) == 1:
        return is_class(present[0], schemas)
    return not isinstance(schema, Reference) and not (present or literal_of(shape))


def is_enumeration(schema: Optional[SchemaOrRef], schemas: Mapping[str, SchemaOrRef]) -> bool:
    """Whether it lists its values."""
    shape = resolve(schema, schemas) if schema is not None else None
    return shape is not None and literal_of(shape) is not None


def is_list(schema: Optional[Schema]) -> bool:
    """Whether it is an array, or may be one."""
    return schema is not None and (schema.items is not None or "array" in layer.type_names(schema))


def is_text(schema: SchemaOrRef) -> bool:
    """Whether it is any text, written in place."""
    return isinstance(schema, Schema) and literal_of(schema) is None and "string" in layer.type_names(schema)


def has_no_name(schema: SchemaOrRef) -> bool:
    """Whether a component is a plain value or map, which no public name stands for."""
    if isinstance(schema, Reference) or schema.properties or literal_of(schema) is not None:
        return False
    variants, _ = variants_of(schema)
    if variants:
        return sum(not is_null(variant) for variant in variants) < 2
    kinds = [kind for kind in layer.type_names(schema) if kind != "null"]
    return kinds != ["object"] or schema.additionalProperties is not False


def variants_of(schema: Schema) -> tuple[Sequence[SchemaOrRef], str]:
    """The alternatives a schema lists, and the keyword it lists them under."""
    if schema.oneOf:
        return schema.oneOf, "oneOf"
    if schema.anyOf:
        return schema.anyOf, "anyOf"
    return schema.allOf, "allOf"


def is_null(schema: SchemaOrRef) -> bool:
    """Whether null is all it allows."""
    return isinstance(schema, Schema) and layer.type_names(schema) == ["null"]


def literal_of(schema: Schema) -> Optional[Type]:
    """The literal type of a constant or an enumeration."""
    if schema.const is not None:
        return LiteralType((schema.const,))
    if not schema.enum:
        return None
    literal = LiteralType(tuple(value for value in schema.enum if value is not None))
    return OptionalOf(literal) if None in schema.enum or schema.nullable else literal


def variant_hint(variant: SchemaOrRef, hint: str, index: int) -> str:
    """What an object that is written inside a union is called: after its tag, or its number."""
    if isinstance(variant, Reference) or not variant.properties:
        return hint
    tag = layer.properties(variant).get("type")
    constant = tag.const if isinstance(tag, Schema) else None
    return layer.plain(variant.title) or f"{hint}_{constant or index + 1}"


def implied_kind(schema: Schema) -> str:
    """The JSON type a schema without `type` means; `""` for any."""
    if schema.properties or schema.additionalProperties is not None:
        return "object"
    return "array" if schema.items is not None else ""
