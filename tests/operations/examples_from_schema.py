"""Examples of what a JSON Schema allows: deterministic, and between them using every variant of every union.

Knows the constructs that `openapi.yaml` uses; another one is an error, never a guess. Values differ from each
other where the schema leaves a choice, so that two fields taken for one another show.
"""

from __future__ import annotations

import base64
import re
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple

__all__ = ["ExampleMaker", "Schema"]

Schema = Mapping[str, Any]

_UNIONS = ("anyOf", "oneOf")


class ExampleMaker:
    """Makes examples of the schemas of one document.

    Args:
        document: The OpenAPI document that local references point into.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def required_only(self, schema: Schema) -> Any:
        """The least that is complete: required properties, first variants, one item per list."""
        return _Walk(self._document, is_full=False).example(schema)

    def covering(self, schema: Schema) -> List[Any]:
        """Examples with every property set that together hold every variant of every union within."""
        walk = _Walk(self._document, is_full=True)
        examples = [walk.example(schema)]
        while True:
            known = len(walk.seen)
            example = walk.example(schema)
            if len(walk.seen) == known:
                return examples
            examples.append(example)

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a local reference, or a union of one, points to; any other schema as it is."""
        while "$ref" in schema or len(schema.get("oneOf", ())) == 1:
            schema = _at(self._document, schema["$ref"]) if "$ref" in schema else schema["oneOf"][0]
        return schema


def _at(document: Mapping[str, Any], reference: str) -> Schema:
    if not reference.startswith("#/"):
        raise ValueError(f"{reference} is not a reference into this document")
    found: Any = document
    for part in reference[2:].split("/"):
        found = found[part.replace("~1", "/").replace("~0", "~")]
    return found  # type: ignore[no-any-return]  # JSON has no static type


class _Walk:
    """One pass over a schema, and what it has used so far."""

    def __init__(self, document: Mapping[str, Any], *, is_full: bool) -> None:
        self._document = document
        self._is_full = is_full
        self._count = 0
        self._within: List[str] = []
        self._turns: Dict[int, int] = {}
        self.seen: Set[Tuple[int, int]] = set()

    def example(self, schema: Schema, name: str = "value") -> Any:
        if "$ref" in schema:
            return self._referenced(schema["$ref"], name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._in_turn(schema, schema["enum"])
        if "allOf" in schema:
            # Used to say more of a schema that is referred to.
            (schema,) = schema["allOf"]
            return self.example(schema, name)
        for word in _UNIONS:
            if word in schema:
                return self.example(self._variant(schema[word]), name)
        if not schema.keys() - {"title", "description"}:
            return {"any": [1, "two", None, True, {"three": 3.5}]}
        return self._of_type(schema, name)

    def _referenced(self, reference: str, name: str) -> Any:
        self._within.append(reference)
        try:
            return self.example(_at(self._document, reference), name)
        finally:
            self._within.pop()

    @property
    def _recurs(self) -> bool:
        return len(self._within) > len(set(self._within))

    def _in_turn(self, schema: Schema, values: Sequence[Any]) -> Any:
        if not self._is_full:
            return values[0]
        turn = self._turns.get(id(schema), 0)
        self._turns[id(schema)] = turn + 1
        return values[turn % len(values)]

    def _variant(self, variants: Sequence[Schema]) -> Schema:
        """The first variant that no example has yet; where the schema recurs, one that ends the recursion."""
        if self._recurs:
            return next((each for each in variants if each.get("$ref") not in self._within), variants[0])
        if self._is_full:
            for place, variant in enumerate(variants):
                if (id(variants), place) not in self.seen:
                    self.seen.add((id(variants), place))
                    return variant
        return variants[0]

    def _of_type(self, schema: Schema, name: str) -> Any:
        self._count += 1
        kind = schema.get("type")
        if kind == "object":
            return self._object(schema)
        if kind == "array":
            return self._array(schema, name)
        if kind == "string":
            return _string(schema, f"{name}-{self._count}")
        if kind == "integer":
            return _integer(schema, self._count)
        if kind == "number":
            return _number(schema, self._count)
        if kind == "boolean":
            return self._in_turn(schema, [True, False])
        if kind == "null":
            return None
        raise NotImplementedError(f"No example can be made of the schema {schema!r}")

    def _object(self, schema: Schema) -> Dict[str, Any]:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        wanted = properties if self._is_full and not self._recurs else schema.get("required", ())
        made = {name: self.example(properties[name], name) for name in properties if name in wanted}
        extra = schema.get("additionalProperties", False)
        if extra is not False and (self._is_full or not properties) and not self._recurs:
            made["any_key"] = self.example({} if extra is True else extra, "any_key")
        return made

    def _array(self, schema: Schema, name: str) -> List[Any]:
        if self._recurs:
            return [self.example(schema["items"], name) for _ in range(schema.get("minItems", 0))]
        items: List[Any] = []
        while len(items) < schema.get("maxItems", 1000):
            known = len(self.seen)
            item = self.example(schema["items"], name)
            if len(items) >= max(1, schema.get("minItems", 1)) and len(self.seen) == known:
                break
            items.append(item)
            if not self._is_full and len(items) >= schema.get("minItems", 1):
                break
        return items


_BY_FORMAT = {
    "date-time": "2025-02-03T04:05:{0:02}Z",
    "date": "2025-02-{0:02}",
    "uri": "https://example.com/{0}",
    "uuid": "00000000-0000-4000-8000-0000000000{0:02}",
}


def _string(schema: Schema, word: str) -> str:
    form = schema.get("format")
    if form == "byte":
        return base64.b64encode(word.encode()).decode()
    if form in _BY_FORMAT:
        return _BY_FORMAT[form].format(int(word.rpartition("-")[2]) % 28 + 1)
    if form not in (None, "binary"):
        raise NotImplementedError(f"No example is known of the format {form!r}")
    least, most = schema.get("minLength", 0), schema.get("maxLength", 1000)
    pattern: Optional[str] = schema.get("pattern")
    for candidate in (word, word.replace("-", "_"), "srvtoolu_" + word.replace("-", "_")):
        fitted = candidate[-most:].ljust(least, "x")
        if pattern is None or re.search(pattern, fitted):
            return fitted
    raise NotImplementedError(f"No example is known of the pattern {pattern!r}")


def _integer(schema: Schema, count: int) -> int:
    least: int = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
    most: int = schema.get("maximum", least + 1000)
    return least + count % (most - least + 1)


def _number(schema: Schema, count: int) -> float:
    least: float = schema.get("minimum", 0)
    most: float = schema.get("maximum", least + 1000)
    return least + (most - least) * (count % 8 + 1) / 16
