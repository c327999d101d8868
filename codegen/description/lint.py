"""What a description must fulfil before anything is built from it.

The checks read the raw document, because typed readers drop or bend what is wrong. Each finding is a problem
with its pointer; all are collected. Whether a name fits Python is decided where names are made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import define, field

from codegen.description.lint_schemas import SchemaLint
from codegen.input.document import Document
from codegen.input.pointers import as_list, as_mapping, join
from codegen.input.problems import Problems, did_you_mean

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Extensions of our own start so, others' pass. There are none yet: Python facts are in sdk.yaml.
EXTENSION_PREFIX = "x-sdk-"
EXTENSIONS: frozenset[str] = frozenset()

_OPERATION_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*\Z")
_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+\Z")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
_PATH = re.compile(r"/[A-Za-z0-9_.~:@!$&'()*+,;=/{}-]*(?:\?[A-Za-z0-9_.~=&-]*)?\Z")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_PLACES = ("query", "header", "path", "cookie")


def lint_document(document: Document, problems: Problems) -> None:
    """Note everything in a description that cannot be generated from.

    Raises:
        GenerationError: If it is no OpenAPI 3 description at all.
    """
    version = document.root.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        reason = "This is no OpenAPI 3 description: `openapi` is missing or has another version."
        problems.fail(document.file, "", reason, "Name an OpenAPI 3.1 description.")
    _DocumentLint(document, problems).run()


@define
class _DocumentLint:
    """One pass over a description."""

    document: Document
    problems: Problems
    schemas: SchemaLint = field(init=False)
    operations: dict[str, str] = field(factory=lambda: dict[str, str](), init=False)

    def __attrs_post_init__(self) -> None:
        self.schemas = SchemaLint(self.document, self.problems, self.extensions)

    def run(self) -> None:
        root = self.document.root
        self.extensions(root, "")
        for section in ("paths", "webhooks"):
            for path, item, at in self.members(root, section, ""):
                self.path_item(path, item, at, is_path=section == "paths")
        components = self.mapping(root.get("components", {}), "/components")
        for kind, check in self.component_kinds().items():
            for name, value, at in self.members(components, kind, "/components"):
                if not _COMPONENT_NAME.match(name):
                    reason = f"The component name {name!r} is not allowed."
                    self.add(at, reason, "Use letters, digits, `.`, `-` and `_`.")
                check(value, at)

    def component_kinds(self) -> dict[str, Callable[[Any, str], None]]:
        return {
            "schemas": self.schemas.check,
            "parameters": self.parameter,
            "requestBodies": self.content,
            "responses": self.response,
            "headers": self.header,
        }

    def path_item(self, path: str, item: Any, pointer: str, *, is_path: bool) -> None:
        item = self.mapping(item, pointer)
        self.extensions(item, pointer)
        if is_path and not _PATH.match(path):
            reason = f"The path {path!r} has characters that no path has unescaped."
            self.add(pointer, reason, "Percent-encode them.")
        self.parameters(item, pointer)
        for method in METHODS:
            if method in item:
                operation = self.mapping(item[method], join(pointer, method))
                self.operation(operation, join(pointer, method))
                if is_path:
                    self.placeholders(path, (item, operation), join(pointer, method))

    def operation(self, operation: Mapping[str, Any], pointer: str) -> None:
        self.extensions(operation, pointer)
        self.operation_id(operation.get("operationId"), pointer)
        self.parameters(operation, pointer)
        if "requestBody" in operation:
            self.content(operation["requestBody"], join(pointer, "requestBody"))
        for _, response, at in self.members(operation, "responses", pointer):
            self.response(response, at)

    def operation_id(self, name: Any, pointer: str) -> None:
        at = join(pointer, "operationId")
        if name is None:
            reason = "The operation has no name: `operationId` is missing."
            self.add(pointer, reason, "Give it an operationId; codegen/sdk.yaml refers to it.")
        elif not isinstance(name, str) or not _OPERATION_ID.match(name):
            reason = f"The operationId {name!r} cannot be a name."
            self.add(at, reason, "Use letters, digits, `_`, `-` and `.`, a letter first.")
        elif name in self.operations:
            reason = f"The operationId {name!r} is taken: {self.operations[name]} has it too."
            self.add(at, reason, "Rename one of the two operations.")
        else:
            self.operations[name] = pointer

    def parameters(self, owner: Mapping[str, Any], pointer: str) -> None:
        parameters = as_list(owner.get("parameters", []))
        if parameters is None:
            self.add(join(pointer, "parameters"), "`parameters` is not a list.", "List the parameters.")
        for index, parameter in enumerate(parameters or ()):
            self.parameter(parameter, join(pointer, "parameters", index))

    def parameter(self, parameter: Any, pointer: str) -> None:
        parameter = self.mapping(parameter, pointer)
        if self.is_reference(parameter, pointer):
            return
        self.extensions(parameter, pointer)
        name, place = parameter.get("name"), parameter.get("in")
        if not isinstance(name, str) or not name:
            self.add(pointer, "The parameter has no name.", "Give it a `name`.")
        elif place == "header" and not _HEADER_NAME.match(name):
            reason = f"The header name {name!r} has characters that no header name has."
            self.add(join(pointer, "name"), reason, "Correct the name.")
        elif not name.isprintable():
            reason = f"The parameter name {name!r} has characters that cannot be printed."
            self.add(join(pointer, "name"), reason, "Correct the name.")
        if place not in _PLACES:
            near = did_you_mean(str(place), _PLACES)
            reason = f"The parameter is in {place!r}, which is no place for one.{near}"
            self.add(join(pointer, "in"), reason, f"Use one of {', '.join(_PLACES)}.")
        elif place == "cookie":
            self.add(join(pointer, "in"), "Cookie parameters are not supported.", "Use a header instead.")
        self.header(parameter, pointer)

    def placeholders(self, path: str, owners: tuple[Mapping[str, Any], ...], pointer: str) -> None:
        """Note path templates and path parameters that do not name each other."""
        declared: set[str] = set()
        for owner in owners:
            for parameter in as_list(owner.get("parameters")) or ():
                resolved = self.resolve(parameter)
                if resolved.get("in") == "path":
                    declared.add(str(resolved.get("name")))
        used = set(_PLACEHOLDER.findall(path))
        for name in sorted(used - declared):
            near = did_you_mean(name, declared)
            reason = f"The path uses {{{name}}}, which no path parameter declares.{near}"
            self.add(pointer, reason, "Declare a parameter with `in: path`.")
        for name in sorted(declared - used):
            reason = f"The path parameter {name!r} is not in the path.{did_you_mean(name, used)}"
            self.add(pointer, reason, f"Write {{{name}}} into the path, or remove the parameter.")

    def response(self, response: Any, pointer: str) -> None:
        response = self.mapping(response, pointer)
        if not self.is_reference(response, pointer):
            for _, header, at in self.members(response, "headers", pointer):
                self.header(header, at)
            self.content(response, pointer)

    def header(self, header: Any, pointer: str) -> None:
        header = self.mapping(header, pointer)
        if not self.is_reference(header, pointer):
            if "schema" in header:
                self.schemas.check(header["schema"], join(pointer, "schema"))
            self.content(header, pointer)

    def content(self, owner: Any, pointer: str) -> None:
        owner = self.mapping(owner, pointer)
        if self.is_reference(owner, pointer):
            return
        self.extensions(owner, pointer)
        for _, media, at in self.members(owner, "content", pointer):
            media = self.mapping(media, at)
            self.extensions(media, at)
            if "schema" in media:
                self.schemas.check(media["schema"], join(at, "schema"))

    def extensions(self, owner: Mapping[str, Any], pointer: str) -> None:
        for key in owner:
            if key.startswith(EXTENSION_PREFIX) and key not in EXTENSIONS:
                reason = f"The extension {key!r} is unknown.{did_you_mean(key, EXTENSIONS)}"
                remedy = "Correct or remove it; Python facts belong in codegen/sdk.yaml."
                self.add(join(pointer, key), reason, remedy)

    def members(self, owner: Mapping[str, Any], key: str, pointer: str) -> Iterator[tuple[str, Any, str]]:
        """Yield the entries of a map inside an object, with their pointers."""
        at = join(pointer, key)
        for name, member in self.mapping(owner.get(key, {}), at).items():
            if not name.startswith("x-") or key == "headers":
                yield name, member, join(at, name)

    def mapping(self, value: Any, pointer: str) -> Mapping[str, Any]:
        """Return the value as a mapping; an empty one, and a problem, if it is none."""
        members = as_mapping(value)
        if members is None:
            self.add(pointer, "This is not a mapping.", "Write a mapping.")
        return members or {}

    def is_reference(self, value: Mapping[str, Any], pointer: str) -> bool:
        if "$ref" not in value:
            return False
        self.schemas.reference(value["$ref"], pointer)
        return True

    def resolve(self, value: Any) -> Mapping[str, Any]:
        """Return what a parameter, or a reference to one, says; nothing if it cannot be found."""
        members = as_mapping(value) or {}
        if isinstance(members.get("$ref"), str):
            try:
                members = as_mapping(self.document.follow(members["$ref"])[1]) or {}
            except KeyError:
                return {}
        return members

    def add(self, pointer: str, reason: str, remedy: str) -> None:
        pointer = self.document.existing(pointer)
        self.problems.add(self.document.file, pointer, reason, remedy, self.document.line(pointer))
