"""Checks of what was built: every name is a Python name and leads somewhere, and `sdk.yaml` names nothing
that is missing. Whoever made a name has checked it where its origin is known; this trusts nobody, since a
name is not quoted in source.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Optional

from attrs import frozen

from codegen.build.findings import Findings
from codegen.build.modules import Modules
from codegen.build.types import TypeBuilder
from codegen.config.facts import is_pattern
from codegen.config.sdk import SCHEMA, Sdk, entries_of, sections
from codegen.description.openapi import Description
from codegen.input.literals import is_name
from codegen.input.pointers import join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.api import Api
from codegen.ir.declarations import AliasType, Declaration, ModelClass, named_types
from codegen.ir.operations import Resource
from codegen.ir.types import Import


def check_sdk(description: Description, sdk: Sdk, types: TypeBuilder, problems: Problems) -> None:
    """Report every schema, header and place `sdk.yaml` names that the description does not have."""
    speaking = {name: section.names for name, section in sections().items() if section.names}
    for section, noun in speaking.items():
        for name in entries_of(sdk, section):
            if noun == SCHEMA and not _is_known(name, description):
                _no_schema(name, description, sdk, problems, join("", section))
            elif noun != SCHEMA and name not in types.used_places:
                reason = f"No {noun} stands at {name!r}."
                problems.add(sdk.file, join("", section, name), reason, "Correct or remove it.")
    for schema, members in sdk.skipped.items():
        for member in members:
            if member not in description.schemas:
                _no_schema(member, description, sdk, problems, join("/skipped", schema))
    for header in sdk.headers:
        if header not in types.used_headers:
            reason = f"No operation has a header {header!r}.{did_you_mean(header, types.used_headers)}"
            problems.add(sdk.file, join("/headers", header), reason, "Correct or remove it.")
    for name in sorted(sdk.answers - types.used_answers):
        reason = f"No method answers with {name!r} itself."
        problems.add(sdk.file, "/answers", reason, "Remove it.")


def _no_schema(name: str, description: Description, sdk: Sdk, problems: Problems, pointer: str) -> None:
    reason = f"The description has no schema {name!r}.{did_you_mean(name, description.schemas)}"
    problems.add(sdk.file, pointer, reason, "Correct or remove it.")


def _is_known(name: str, description: Description) -> bool:
    if is_pattern(name):
        return any(fnmatchcase(schema, name) for schema in description.schemas)
    return name in description.schemas


def check_names(api: Api, modules: Modules, sdk: Sdk, problems: Problems) -> None:
    """Report every reference to a type that nothing declares: only `sdk.yaml` can have named it."""
    for module in api.modules:
        for declaration in module.declarations:
            for named in named_types(declaration):
                if modules.find(named) is None:
                    where = f"{module.package}.{module.name}:{declaration.name}"
                    target = Import(f"{named.package}.{named.module}", named.name)
                    reason = f"{where} refers to {target}, which does not exist."
                    problems.add(sdk.file, _mention(target, sdk), reason, "Correct or remove the name.")


def _mention(target: Import, sdk: Sdk) -> str:
    """Return where `sdk.yaml` names a type."""
    mentions: dict[str, tuple[Optional[Import], ...]] = {
        join("/bodies", schema): (path,) for schema, path in sdk.bodies.items()
    }
    mentions |= {join("/accepts", place): accepts.also for place, accepts in sdk.accepts.items()}
    mentions |= {join("/headers", name): (header.item,) for name, header in sdk.headers.items()}
    return next((pointer for pointer, paths in mentions.items() if target in paths), "")


# Every method has these beside its own parameters, or uses them in its body.
_TAKEN_PARAMETERS = frozenset(
    (
        *("self", "extra_headers", "extra_query", "extra_body", "timeout"),
        *("_api", "_async", "_sync", "NoneType", "beta_types", "warn_caller"),
        *("build_options", "build_path", "join_betas"),
    )
)

# What modules of types import.
_TAKEN_TYPES = frozenset(
    (
        *("Annotated", "Any", "Base64FileInput", "BaseModel", "Dict", "FileTypes", "Generic", "Iterable"),
        *("List", "Literal", "Optional", "PropertyInfo", "Required", "ResponseFormatT", "SequenceNotStr"),
        *("Type", "TypeAlias", "TypedDict", "Union"),
    )
)

_SECTIONS = "a field under `fields`, a type that is written in place under `unions`"

# What a resource or a model is asked by these names.
_TAKEN_ATTRIBUTES = frozenset(("with_raw_response", "with_streaming_response"))
_TAKEN_FIELDS = frozenset(("construct", "copy", "dict", "json", "to_dict", "to_json"))


def lint_names(api: Api, findings: Findings, description: str, config: str, problems: Problems) -> None:
    """Note every name that is none, is taken, or occurs twice in one place.

    Args:
        api: What was built.
        findings: Where in the description its parts come from.
        description: The file that names of types and parameters come from.
        config: The file that names of resources and methods come from.
        problems: Receives what is wrong.
    """
    found = Problems()
    _NameLint(description, found).types(api, findings.pointers)
    lint = _NameLint(config, found)
    for resource in api.resources:
        lint.resource(resource, join("/resources", resource.name))
    # Where a name could not be made, whoever tried has said so.
    problems.add_new(found)


@frozen
class _NameLint:
    file: str
    problems: Problems

    def types(self, api: Api, sources: Mapping[tuple[str, str, str], str]) -> None:
        for module in api.modules:
            place = f"{module.package}.{module.name}"
            pointers = [
                sources.get((module.package, module.name, part.name), "") for part in module.declarations
            ]
            first = next(iter(pointers), "")
            self.check((*module.package.split("."), module.name, *module.exports), place, first)
            names = (declaration.name for declaration in module.declarations)
            self.check(names, place, first, _TAKEN_TYPES, are_distinct=True)
            for declaration, pointer in zip(module.declarations, pointers):
                self.declaration(declaration, f"{place}:{declaration.name}", pointer)

    def declaration(self, declaration: Declaration, place: str, pointer: str) -> None:
        for named in named_types(declaration):
            self.check((*named.package.split("."), named.module, named.name), place, pointer)
        if isinstance(declaration, AliasType):
            return
        names = [field.name for field in declaration.fields]
        self.check(names, place, pointer, are_distinct=True)
        if isinstance(declaration, ModelClass):
            for field in declaration.fields:
                name, at = field.name, join(pointer, "properties", field.wire)
                if name.startswith("_"):
                    self.add(
                        place, at, f"the field {name!r} has a private name, which models keep to themselves"
                    )
                elif name in _TAKEN_FIELDS or name.startswith("model_json"):
                    self.add(place, at, f"the field {name!r} hides what every model has by that name")

    def resource(self, resource: Resource, pointer: str) -> None:
        place = f"resources.{'.'.join(resource.path)}"
        self.check((*resource.path, resource.class_name), place, pointer)
        attributes = [item.name for item in resource.operations]
        attributes += [child.name for child in resource.children]
        if resource.base is not None:
            attributes += resource.base.methods
            for base in (resource.base.classes.sync, resource.base.classes.asynchronous):
                self.check(base.words, place, pointer)
        for name in resource.names:
            self.check(name.words, place, pointer)
        self.check(attributes, place, pointer, _TAKEN_ATTRIBUTES, are_distinct=True)
        for operation in resource.operations:
            names = [parameter.field.name for parameter in operation.parameters]
            at = join(pointer, "methods", operation.name)
            self.check(names, f"{place}.{operation.name}", at, _TAKEN_PARAMETERS, are_distinct=True)
        for child in resource.children:
            self.resource(child, join(pointer, "children", child.name))

    def check(
        self,
        names: Iterable[str],
        place: str,
        pointer: str,
        taken: frozenset[str] = frozenset(),
        *,
        are_distinct: bool = False,
    ) -> None:
        met: set[str] = set()
        for name in names:
            if not is_name(name):
                self.add(place, pointer, f"{name!r} is no Python name")
            elif name in taken:
                self.add(place, pointer, f"the name {name!r} is taken")
            elif are_distinct and name in met:
                self.add(place, pointer, f"the name {name!r} occurs twice")
            met.add(name)

    def add(self, place: str, pointer: str, reason: str) -> None:
        remedy = f"Correct it in the description, or name it in codegen/sdk.yaml ({_SECTIONS})."
        self.problems.add(self.file, pointer, f"In {place}, {reason}.", remedy)
