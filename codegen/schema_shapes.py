"""Looks at a schema, without building anything: what it lists, refers to, or amounts to."""

from __future__ import annotations

from collections.abc import Sequence
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
    return f"{hint}_{constant or index + 1}"


def implied_kind(schema: Schema) -> str:
    """The JSON type a schema without `type` means; `""` for any."""
    if schema.properties or schema.additionalProperties is not None:
        return "object"
    return "array" if schema.items is not None else ""
