"""Looks at a schema, without building anything: what it lists, refers to, or amounts to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Optional

from codegen.description import openapi
from codegen.description.openapi import Reference, Schema, SchemaOrRef
from codegen.ir.types import LiteralType, OptionalOf, Type

COMPONENTS = "/components/schemas"
_UNEXPRESSED = (
    "not",
    "patternProperties",
    "prefixItems",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "contains",
)


def component_name(reference: Reference) -> str:
    """Return the component a reference names; `""` if it names something else."""
    prefix = "#" + COMPONENTS + "/"
    target = openapi.target(reference)
    if not target.startswith(prefix):
        return ""
    return target.removeprefix(prefix).replace("~1", "/").replace("~0", "~")


def resolve(schema: SchemaOrRef, schemas: Mapping[str, SchemaOrRef]) -> Optional[Schema]:
    """Return the schema itself that a reference leads to, if it leads to one."""
    seen: set[str] = set()
    while isinstance(schema, Reference):
        name = component_name(schema)
        if name in seen or name not in schemas:
            return None
        seen.add(name)
        schema = schemas[name]
    return schema


def is_class(schema: SchemaOrRef, schemas: Mapping[str, SchemaOrRef]) -> bool:
    """Return whether a component becomes a class: it has members, alone or by its only alternative."""
    shape = resolve(schema, schemas)
    if shape is None or shape.properties:
        return shape is not None
    present = [variant for variant in variants_of(shape)[0] if not is_null(variant)]
    if len(present) == 1:
        return is_class(present[0], schemas)
    return not isinstance(schema, Reference) and not (present or literal_of(shape))


def is_enumeration(schema: Optional[SchemaOrRef], schemas: Mapping[str, SchemaOrRef]) -> bool:
    """Return whether it lists its values."""
    shape = resolve(schema, schemas) if schema is not None else None
    return shape is not None and literal_of(shape) is not None


def may_be_text(schema: Optional[SchemaOrRef], schemas: Mapping[str, SchemaOrRef]) -> bool:
    """Return whether any text is among the alternatives."""
    shape = resolve(schema, schemas) if schema is not None else None
    return shape is not None and any(map(_is_text, variants_of(shape)[0]))


def _is_text(schema: SchemaOrRef) -> bool:
    return (
        isinstance(schema, Schema) and literal_of(schema) is None and "string" in openapi.type_names(schema)
    )


def offers_class(alternatives: Sequence[SchemaOrRef], schemas: Mapping[str, SchemaOrRef]) -> bool:
    """Return whether there is a class, and no list, among alternatives or those within them."""
    within = [
        inner for schema in alternatives if isinstance(schema, Schema) for inner in variants_of(schema)[0]
    ]
    shapes = [resolve(schema, schemas) for schema in (*alternatives, *within)]
    return any(shape and shape.properties for shape in shapes) and not any(map(_is_list, shapes))


def _is_list(schema: Optional[Schema]) -> bool:
    return schema is not None and (schema.items is not None or "array" in openapi.type_names(schema))


def has_no_name(schema: SchemaOrRef) -> bool:
    """Return whether a component is a plain value or map, which no public name stands for."""
    if isinstance(schema, Reference) or schema.properties or literal_of(schema) is not None:
        return False
    variants, _ = variants_of(schema)
    if variants:
        return sum(not is_null(variant) for variant in variants) < 2
    kinds = [kind for kind in openapi.type_names(schema) if kind != "null"]
    return kinds != ["object"] or schema.additionalProperties is not False


def variants_of(schema: Schema) -> tuple[Sequence[SchemaOrRef], str]:
    """Return the alternatives a schema lists, and the keyword it lists them under.

    Beside properties they only say which of those go together.
    """
    if schema.properties:
        return (), ""
    if schema.oneOf:
        return schema.oneOf, "oneOf"
    if schema.anyOf:
        return schema.anyOf, "anyOf"
    return schema.allOf, "allOf"


def variants_but(schema: Schema, skipped: Collection[str]) -> tuple[list[tuple[int, SchemaOrRef]], str]:
    """Return the alternatives a schema lists, numbered, without some components; and the keyword."""
    variants, keyword = variants_of(schema)
    return [
        (index, variant)
        for index, variant in enumerate(variants)
        if not (isinstance(variant, Reference) and component_name(variant) in skipped)
    ], keyword


def find_whole(
    alternatives: Sequence[SchemaOrRef], names: Sequence[str], schemas: Mapping[str, SchemaOrRef]
) -> str:
    """Return the component that lists all alternatives, and perhaps newer ones; `""` if none does."""
    listed = {component_name(each) for each in alternatives if isinstance(each, Reference)}
    for name in names:
        schema = schemas.get(name)
        variants = variants_of(schema)[0] if isinstance(schema, Schema) else ()
        known = {component_name(each) for each in variants if isinstance(each, Reference)}
        if len(listed) == len(alternatives) and listed <= known:
            return name
    return ""


def is_null(schema: SchemaOrRef) -> bool:
    """Return whether null is all it allows."""
    return isinstance(schema, Schema) and openapi.type_names(schema) == ["null"]


def literal_of(schema: Schema) -> Optional[Type]:
    """Return the literal type of a constant or an enumeration."""
    if schema.const is not None:
        return LiteralType((schema.const,))
    if not schema.enum:
        return None
    literal = LiteralType(tuple(value for value in schema.enum if value is not None))
    return OptionalOf(literal) if None in schema.enum or schema.nullable else literal


def variant_hint(variant: SchemaOrRef, hint: str, index: int) -> str:
    """Return what an object that is written inside a union is called: after its tag, or its number."""
    if isinstance(variant, Reference) or not variant.properties:
        return hint
    tag = openapi.properties(variant).get("type")
    constant = tag.const if isinstance(tag, Schema) else None
    return f"{hint}_{constant or index + 1}"


def implied_kind(schema: Schema) -> str:
    """Return the JSON type a schema without `type` means; `""` for any."""
    if schema.properties or schema.additionalProperties is not None:
        return "object"
    return "array" if schema.items is not None else ""


def unexpressed(schema: Schema) -> Iterator[str]:
    """Yield the keywords of a schema that no Python type states."""
    extra = schema.model_extra or {}
    for keyword in _UNEXPRESSED:
        stated = {"not": schema.schema_not, "prefixItems": schema.prefixItems}.get(keyword)
        if stated or keyword in extra:
            yield keyword
