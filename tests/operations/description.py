"""The operations that `openapi.yaml` describes, with examples of what travels, and the method of each.

The table is written by hand and the document is read as bare YAML: nothing here asks the generator.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import attrs
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from .examples_from_schema import ExampleMaker, Schema

__all__ = ["DOCUMENT", "METHODS", "OPERATIONS", "Call", "Operation", "conforms", "parameter_name"]

METHODS = {
    "messages_post": "messages.create",
    "messages_count_tokens_post": "messages.count_tokens",
    "message_batches_post": "messages.batches.create",
    "message_batches_list": "messages.batches.list",
    "message_batches_retrieve": "messages.batches.retrieve",
    "message_batches_delete": "messages.batches.delete",
    "message_batches_cancel": "messages.batches.cancel",
    "message_batches_results": "messages.batches.results",
    "models_list": "models.list",
    "models_get": "models.retrieve",
    "list_files_v1_files_get": "files.list",
    "upload_file_v1_files_post": "files.upload",
    "get_file_metadata_v1_files__file_id__get": "files.retrieve_metadata",
    "delete_file_v1_files__file_id__delete": "files.delete",
    "download_file_v1_files__file_id__content_get": "files.download",
    "list_skills_v1_skills_get": "skills.list",
    "create_skill_v1_skills_post": "skills.create",
    "get_skill_v1_skills__skill_id__get": "skills.retrieve",
    "delete_skill_v1_skills__skill_id__delete": "skills.delete",
    "list_skill_versions_v1_skills__skill_id__versions_get": "skills.versions.list",
    "create_skill_version_v1_skills__skill_id__versions_post": "skills.versions.create",
    "get_skill_version_v1_skills__skill_id__versions__version__get": "skills.versions.retrieve",
    "delete_skill_version_v1_skills__skill_id__versions__version__delete": "skills.versions.delete",
    "complete_post": "completions.create",
}
"""Operation → the method of the client that calls it."""

PARAMETERS = {"anthropic-beta": "betas", "anthropic-user-profile-id": "user_profile_id", "ids[]": "ids"}
"""Wire name → parameter, where they differ."""


def parameter_name(wire_name: str) -> str:
    """The parameter of the methods that carries a value of this wire name."""
    return PARAMETERS.get(wire_name, wire_name)


CLIENT_HEADERS = {"anthropic-version", "x-api-key"}
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
        return METHODS[self.id]

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
        arguments: Dict[str, Any] = {
            parameter_name(name): value for place in _PLACES for name, value in example[place].items()
        }
        if "betas" in arguments:
            arguments["betas"] = ["files-api-2025-04-14", arguments["betas"]]
            example["header"]["anthropic-beta"] = ",".join(arguments["betas"])
        return Call(arguments, **example)


@cache
def _validator(reference: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": "urn:api" + reference}, registry=_REGISTRY, format_checker=_FORMATS)


def conforms(value: Any, schema: Schema) -> None:
    """Fail, naming the place, when a value is not what the schema allows."""
    if "$ref" in schema:
        validator = _validator(schema["$ref"])
    else:
        validator = Draft202012Validator(
            {**schema, "$id": "urn:api"}, registry=_REGISTRY, format_checker=_FORMATS
        )
    problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    assert not problems, "\n".join(problems)


OPERATIONS = [
    Operation(described["operationId"], verb.upper(), path, described)
    for path, verbs in DOCUMENT["paths"].items()
    for verb, described in verbs.items()
]
