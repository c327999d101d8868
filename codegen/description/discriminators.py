"""Which class a tag stands for: read from a declared discriminator, or from the constants of the variants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from attrs import frozen

from codegen.description import openapi
from codegen.description.openapi import Description, Reference, Schema, SchemaOrRef

_PREFIX = "#/components/schemas/"
# The property that most often tells variants apart where no discriminator is declared.
_TAG = "type"


@frozen
class Variants:
    """The property, the component for each of its values, and what contradicts itself in the description."""

    property: str
    components: tuple[tuple[str, str], ...]
    problems: tuple[str, ...] = ()
    remedy: str = "Make the mapping agree with the variants."


def find_variants(
    description: Description, schema: Schema, variants: Sequence[SchemaOrRef]
) -> Optional[Variants]:
    """Return the variants of a union by tag, or `None` if nothing tells them apart."""
    names = _flatten(description, variants)
    if names is None:
        return None
    declared = schema.discriminator
    if declared is None:
        return _inferred(description, names)
    property_ = openapi.plain(declared.propertyName)
    tags: dict[str, str] = {}
    for name in names:
        for tag in _tags(description, name, property_):
            if tags.setdefault(tag, name) != name:
                return _clash(property_, tag)
    problems: list[str] = []
    for wrapped_tag, reference in (declared.mapping or {}).items():
        tag, name = openapi.plain(wrapped_tag), openapi.plain(reference).removeprefix(_PREFIX)
        if name not in description.schemas:
            problems.append(f"The mapping of {tag!r} leads nowhere: {openapi.plain(reference)!r}.")
        elif name in names:
            tags.setdefault(tag, name)
    return Variants(property_, tuple(tags.items()), tuple(problems)) if tags or problems else None


def _inferred(description: Description, names: Sequence[str]) -> Optional[Variants]:
    """Return the variants by the first property with a constant of its own in each, `type` before others."""
    first = description.schemas[names[0]] if names else None
    properties = openapi.properties(first) if isinstance(first, Schema) else {}
    for property_ in sorted(properties, key=_TAG.__ne__):
        tags = [(tag, name) for name in names for tag in _tags(description, name, property_)]
        if {name for _, name in tags} == set(names) and len(dict(tags)) == len(set(tags)):
            return Variants(property_, tuple(dict(tags).items()))
    return None


def _clash(property_: str, tag: str) -> Variants:
    return Variants(property_, (), (f"Two variants have {tag!r} as {property_!r}.",))


def _flatten(
    description: Description, variants: Sequence[SchemaOrRef], opened: tuple[str, ...] = ()
) -> Optional[list[str]]:
    """Return the object components of a union, unions inside it opened; `None` if it holds anything else."""
    names: list[str] = []
    for variant in variants:
        if not isinstance(variant, Reference):
            return None
        name = openapi.target(variant).removeprefix(_PREFIX)
        schema = description.schemas.get(name)
        if name in opened:
            continue  # a union among its own alternatives adds none
        if isinstance(schema, Reference):
            inner = _flatten(description, [schema], (*opened, name))
        elif schema is None:
            return None
        elif schema.properties:
            inner = [name]
        else:
            within = schema.oneOf or schema.anyOf
            inner = _flatten(description, within, (*opened, name)) if within else None
        if inner is None:
            return None
        names += inner
    return names


def _tags(description: Description, name: str, property_: str) -> tuple[str, ...]:
    schema = description.schemas[name]
    value = openapi.properties(schema).get(property_) if isinstance(schema, Schema) else None
    if isinstance(value, Reference):
        value = description.schemas.get(openapi.target(value).removeprefix(_PREFIX))
    if not isinstance(value, Schema):
        return ()
    constants = [value.const] if value.const is not None else value.enum or []
    return tuple(constant for constant in constants if isinstance(constant, str))
