"""The operations that `openapi.yaml` describes, with examples of what travels, and the method of each.

The document is read as bare YAML: nothing here asks the generator.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import attrs
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from .examples_from_schema import ExampleMaker, Schema
from .methods import betas_of, method_of, parameter_name, whole_name

__all__ = ["CLIENT_HEADERS", "DOCUMENT", "OPERATIONS", "Call", "Operation", "conforms"]

CLIENT_HEADERS = {"anthropic-version", "authorization", "x-api-key"}
"""Declared by operations and sent by the client."""

_PLACES = ("path", "query", "header", "body")

DOCUMENT: Dict[str, Any] = yaml.load(
    (Path(__file__).parents[2] / "openapi.yaml").read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
)
EXAMPLES = ExampleMaker(DOCUMENT)
_FORMATS = Draft202012Validator.FORMAT_CHECKER
_RESOURCE = Resource.from_contents(DOCUMENT, default_specification=DRAFT202012)
_REGISTRY: Registry[Any] = Registry().with_resource("urn:api", _RESOURCE)


@attrs.frozen
class Call:
    """One call: what is passed, and what has to travel, by place and wire name."""

    arguments: Mapping[str, Any]
    path: Mapping[str, str]
    query: Mapping[str, Any]
    header: Mapping[str, str]
    body: Mapping[str, Any]


@attrs.frozen
class Operation:
    """One operation of the document."""

    id: str
    verb: str
    path: str
    described: Mapping[str, Any] = attrs.field(repr=False)

    @property
    def method(self) -> str:
        return method_of(self.id)

    @property
    def body_type(self) -> Optional[str]:
        """The media type of the request body, `None` without one."""
        return next(iter(self.described.get("requestBody", {}).get("content", {})), None)

    @property
    def body_schema(self) -> Schema:
        """The schema of the request body; of an empty object without one."""
        if self.body_type is None:
            return {"type": "object"}
        schema: Schema = self.described["requestBody"]["content"][self.body_type]["schema"]
        return schema

    def answer_schema(self, media_type: str) -> Optional[Schema]:
        """The schema of a successful answer of this media type, `None` where there is no such answer."""
        content: Mapping[str, Any] = self.described["responses"]["200"]["content"]
        return content[media_type]["schema"] if media_type in content else None

    @property
    def has_whole_body(self) -> bool:
        """Whether the body is one of several objects, which the method takes as one argument."""
        body = EXAMPLES.resolve(self.body_schema)
        return "properties" not in body and ("oneOf" in body or "anyOf" in body)

    def schemas_by_place(self) -> Dict[str, Dict[str, Tuple[Schema, bool]]]:
        """Place → wire name → schema and whether it is required, of everything a caller may say."""
        places: Dict[str, Dict[str, Tuple[Schema, bool]]] = {place: {} for place in _PLACES}
        for parameter in self.described.get("parameters", ()):
            if parameter["name"].lower() not in CLIENT_HEADERS:
                described = (parameter["schema"], parameter.get("required", False))
                places[parameter["in"]][parameter["name"]] = described
        body = EXAMPLES.resolve(self.body_schema)
        for name, schema in body.get("properties", {}).items():
            places["body"][name] = (schema, name in body.get("required", ()))
        if self.has_whole_body:
            places["body"][whole_name(self.method)] = (self.body_schema, True)
        return places

    def parameters(self) -> Dict[str, bool]:
        """Names of the method's parameters, as the document has them, and whether each is required."""
        return {
            parameter_name(name): required
            for place in self.schemas_by_place().values()
            for name, (_, required) in place.items()
        }

    def required_call(self) -> Call:
        """A call with nothing but what is required."""
        return self._call(EXAMPLES.required_only(self._whole()))

    def full_calls(self) -> List[Call]:
        """Calls with every parameter, between them with every variant of every union."""
        return [self._call(example) for example in EXAMPLES.covering(self._whole())]

    def _whole(self) -> Schema:
        places = self.schemas_by_place()
        objects: Dict[str, Schema] = {
            place: {
                "type": "object",
                "properties": {name: schema for name, (schema, _) in places[place].items()},
                "required": [name for name, (_, required) in places[place].items() if required],
            }
            for place in ("path", "query", "header")
        }
        objects["body"] = self.body_schema
        return {"type": "object", "properties": objects, "required": list(_PLACES)}

    def _call(self, example: Dict[str, Any]) -> Call:
        # Values that need encoding: nothing in them may leave the path segment.
        example["path"] = {name: f"{value}/../é?a=b&c#d%2F" for name, value in example["path"].items()}
        # A header has no null.
        example["header"] = {name: value for name, value in example["header"].items() if value is not None}
        arguments: Dict[str, Any] = {
            parameter_name(name): value for place in _PLACES for name, value in example[place].items()
        }
        if self.has_whole_body:
            arguments = {name: value for name, value in arguments.items() if name not in example["body"]}
            arguments[whole_name(self.method)] = example["body"]
        betas = [*betas_of(self.method)]
        if "betas" in arguments:
            arguments["betas"] = ["files-api-2025-04-14", arguments["betas"]]
            betas = [*arguments["betas"], *betas]
        if betas:
            example["header"]["anthropic-beta"] = ",".join(betas)
        if arguments.get("output_format") is not None:
            # Said in one place, sent in another.
            arguments["output_config"] = {**arguments["output_config"], "format": None}
        if "output_format" in arguments:
            body = example["body"]
            body["output_config"] = {**body["output_config"], "format": body.pop("output_format")}
        return Call(arguments, **example)


@cache
def _validator(reference: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": "urn:api" + reference}, registry=_REGISTRY, format_checker=_FORMATS)


def conforms(value: Any, schema: Schema) -> None:
    """Fail, naming the place, when a value is not what the schema allows."""
    if "$ref" in schema:
        validator = _validator(schema["$ref"])
    else:
        absolute = json.loads(json.dumps(schema).replace('"$ref": "#', '"$ref": "urn:api#'))
        validator = Draft202012Validator(absolute, registry=_REGISTRY, format_checker=_FORMATS)
    problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    assert not problems, "\n".join(problems)


OPERATIONS = [
    Operation(described["operationId"], verb.upper(), path, described)
    for path, verbs in DOCUMENT["paths"].items()
    for verb, described in verbs.items()
]
