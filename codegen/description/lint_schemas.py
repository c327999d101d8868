"""What a single schema must fulfil: known keywords, types that Python can spell, references that lead on.

Keywords that only restrict values (`minimum`, `pattern`) are the server's business and pass. Keywords that
change the type in a way no Python type states are errors, and so is any word that JSON Schema does not have.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from codegen.input.document import Document
from codegen.input.pointers import as_list, as_mapping, join
from codegen.input.problems import Problems, did_you_mean

_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")

_KEYWORDS = frozenset(
    word
    for line in (
        "$ref additionalProperties allOf anyOf const contentEncoding contentMediaType default deprecated",
        "description discriminator enum format items nullable oneOf properties readOnly required title type",
        "writeOnly",
        # These restrict values, or say things to people.
        "$comment example examples exclusiveMaximum exclusiveMinimum externalDocs maxItems maxLength",
        "maxProperties maximum minItems minLength minProperties minimum multipleOf pattern propertyNames",
        "uniqueItems xml",
    )
    for word in line.split()
)

# Keyword -> what to write instead.
_INEXPRESSIBLE: Mapping[str, str] = {
    "$anchor": "Refer to the schema by its path.",
    "$defs": "Move the schemas to /components/schemas.",
    "$dynamicAnchor": "Refer to the schema by its path.",
    "$dynamicRef": "Use `$ref`.",
    "$id": "Keep all schemas in one document and refer by path.",
    "$recursiveRef": "Use `$ref`.",
    "contains": "State the type of all items with `items`.",
    "definitions": "Move the schemas to /components/schemas.",
    "dependencies": "Write the cases out with `oneOf`.",
    "dependentRequired": "Write the cases out with `oneOf`.",
    "dependentSchemas": "Write the cases out with `oneOf`.",
    "else": "Write the cases out with `oneOf`.",
    "if": "Write the cases out with `oneOf`.",
    "maxContains": "State the type of all items with `items`.",
    "minContains": "State the type of all items with `items`.",
    "not": "Write what is allowed instead of what is not.",
    "patternProperties": "Use `additionalProperties` with the type of the values.",
    "prefixItems": "Use `items` with a `oneOf` of the types.",
    "then": "Write the cases out with `oneOf`.",
    "unevaluatedItems": "Use `items`.",
    "unevaluatedProperties": "Use `additionalProperties`.",
}


@define
class SchemaLint:
    """Checks schemas of one document. `extensions` is called with each schema, for its `x-` keys."""

    document: Document
    problems: Problems
    extensions: Callable[[Mapping[str, Any], str], None]
    _references: dict[str, bool] = field(factory=lambda: dict[str, bool](), init=False)

    def check(self, schema: Any, pointer: str) -> None:
        """Note what is wrong with a schema and everything inside it."""
        members = as_mapping(schema)
        if members is None:
            remedy = "Write `{}` for any value, or remove the schema."
            self._add(pointer, "A schema is not a mapping.", remedy)
            return
        self.extensions(members, pointer)
        for keyword in members:
            if keyword not in _KEYWORDS and not keyword.startswith("x-"):
                self._unknown(keyword, pointer)
        if "$ref" in members:
            self.reference(members["$ref"], pointer)
            self._endless(members["$ref"], pointer)
        if "type" in members:
            self._types(members["type"], join(pointer, "type"))
        self._values(members, pointer)
        if "discriminator" in members:
            self._discriminator(members, join(pointer, "discriminator"))
        self._required(members, pointer)
        self._alternatives(members, pointer)
        self._children(members, pointer)

    def reference(self, reference: Any, pointer: str) -> None:
        """Note a reference that leads nowhere."""
        at = join(pointer, "$ref")
        if not isinstance(reference, str):
            self._add(at, "`$ref` is not a text.", "Write `#/components/schemas/NAME`.")
        elif not reference.startswith("#/components/"):
            reason = f"The reference {reference!r} leaves the components of this document."
            self._add(at, reason, "Bundle the document, and refer to `#/components/...`.")
        elif not self._exists(reference):
            name = reference.rsplit("/", 1)[-1]
            near = did_you_mean(name, self._siblings(reference))
            self._add(
                at, f"The reference {reference!r} names nothing.{near}", "Correct it, or add what it names."
            )

    def _unknown(self, keyword: str, pointer: str) -> None:
        at = join(pointer, keyword)
        if keyword in _INEXPRESSIBLE:
            reason = f"`{keyword}` cannot be expressed as a Python type."
            self._add(at, reason, _INEXPRESSIBLE[keyword])
        else:
            reason = f"{keyword!r} is no keyword of a schema.{did_you_mean(keyword, _KEYWORDS)}"
            self._add(at, reason, "Correct or remove it; keys of your own start with `x-`.")

    def _types(self, value: Any, pointer: str) -> None:
        for name in as_list(value) or [value]:
            if name not in _TYPES:
                reason = f"{name!r} is no JSON type.{did_you_mean(str(name), _TYPES)}"
                self._add(pointer, reason, f"Use one of {', '.join(_TYPES)}.")

    def _values(self, schema: Mapping[str, Any], pointer: str) -> None:
        if "enum" in schema:
            values = as_list(schema["enum"])
            if not values:
                self._add(join(pointer, "enum"), "`enum` is not a list of values.", "List the values.")
            for index, value in enumerate(values or ()):
                self._literal(value, join(pointer, "enum", index))
        if "const" in schema:
            self._literal(schema["const"], join(pointer, "const"))
        if not _is_finite(schema.get("default")):
            self._add(join(pointer, "default"), "The default has no JSON form.", "Use a finite number.")

    def _literal(self, value: Any, pointer: str) -> None:
        if value is not None and not isinstance(value, (str, int, bool)):
            reason = f"{value!r} cannot be a literal type: those are texts, integers and booleans."
            self._add(pointer, reason, "State its type with `type` instead.")

    def _discriminator(self, schema: Mapping[str, Any], pointer: str) -> None:
        discriminator = as_mapping(schema["discriminator"]) or {}
        if not isinstance(discriminator.get("propertyName"), str):
            self._add(pointer, "The discriminator names no property.", "Give it a `propertyName`.")
        variants: list[str] = []
        for keyword in ("oneOf", "anyOf"):
            for variant in as_list(schema.get(keyword)) or ():
                variants.append(str((as_mapping(variant) or {}).get("$ref")))
        for tag, reference in (as_mapping(discriminator.get("mapping")) or {}).items():
            if variants and reference not in variants:
                reason = f"The tag {tag!r} stands for {reference!r}, not one of the variants."
                near = did_you_mean(str(reference), variants)
                self._add(
                    join(pointer, "mapping", tag), reason + near, "Correct the tag, or add the variant."
                )

    def _required(self, schema: Mapping[str, Any], pointer: str) -> None:
        required, properties = as_list(schema.get("required", [])), as_mapping(schema.get("properties"))
        if required is None:
            self._add(join(pointer, "required"), "`required` is not a list.", "List the names of properties.")
        elif properties is not None and "allOf" not in schema:
            for index, name in enumerate(required):
                if not isinstance(name, str) or name not in properties:
                    near = did_you_mean(str(name), properties)
                    reason = f"The required property {name!r} does not exist.{near}"
                    at = join(pointer, "required", index)
                    self._add(at, reason, "Correct the name, or add the property.")

    def _alternatives(self, schema: Mapping[str, Any], pointer: str) -> None:
        """Note alternatives beside something else that says what a value is."""
        listed = [
            keyword
            for keyword in ("oneOf", "anyOf")
            if not all(map(_only_restricts, as_list(schema.get(keyword)) or ()))
        ]
        others = [keyword for keyword in ("properties", "allOf") if schema.get(keyword)]
        for keyword, other in zip(listed, [*listed[1:], *others]):
            reason = f"`{keyword}` stands beside `{other}`: no Python type is both at once."
            remedy = "Write each alternative as one schema that has all of it."
            self._add(join(pointer, keyword), reason, remedy)

    def _children(self, schema: Mapping[str, Any], pointer: str) -> None:
        properties = as_mapping(schema.get("properties", {}))
        if properties is None:
            self._add(join(pointer, "properties"), "`properties` is not a mapping.", "Write a mapping.")
        for name, child in (properties or {}).items():
            self.check(child, join(pointer, "properties", name))
        for keyword in ("allOf", "anyOf", "oneOf"):
            variants = as_list(schema.get(keyword))
            if keyword in schema and not variants:
                reason = f"`{keyword}` is not a list of schemas."
                self._add(join(pointer, keyword), reason, "List the schemas.")
            for index, child in enumerate(variants or ()):
                self.check(child, join(pointer, keyword, index))
        if as_list(schema.get("items")) is not None:
            reason = "`items` is a list: a tuple of types cannot be expressed."
            self._add(join(pointer, "items"), reason, _INEXPRESSIBLE["prefixItems"])
        elif "items" in schema:
            self.check(schema["items"], join(pointer, "items"))
        if not isinstance(schema.get("additionalProperties", True), bool):
            self.check(schema["additionalProperties"], join(pointer, "additionalProperties"))

    def _exists(self, reference: str) -> bool:
        known = self._references.get(reference)
        if known is None:
            try:
                self.document.follow(reference)
                known = True
            except KeyError:
                known = False
            self._references[reference] = known
        return known

    def _siblings(self, reference: str) -> list[str]:
        try:
            return list(self.document.follow(reference.rsplit("/", 1)[0])[1])
        except (KeyError, TypeError):
            return []

    def _endless(self, reference: Any, pointer: str) -> None:
        """Note references that only lead to each other."""
        passed: list[Any] = []
        while isinstance(reference, str) and self._exists(reference):
            if reference in passed:
                if pointer == reference[1:]:
                    reason = "The schema is only a reference to itself."
                    self._add(join(pointer, "$ref"), reason, "Write out one of the schemas on the way.")
                return
            passed.append(reference)
            target = as_mapping(self.document.follow(reference)[1])
            reference = target.get("$ref") if target is not None else None

    def _add(self, pointer: str, reason: str, remedy: str) -> None:
        pointer = self.document.existing(pointer)
        self.problems.add(self.document.file, pointer, reason, remedy, self.document.line(pointer))


def _only_restricts(alternative: Any) -> bool:
    """Return whether it says nothing of a value but which properties it has to have."""
    return not (as_mapping(alternative) or {"type": ""}).keys() - {"required", "title", "description"}


def _is_finite(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    inner = as_list(value) or (as_mapping(value) or {}).values()
    return all(map(_is_finite, inner))
