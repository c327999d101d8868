"""Last looks at what was built: every name leads somewhere, `sdk.yaml` speaks of nothing that is absent."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Optional

from codegen.build_types import TypeBuilder
from codegen.config import Sdk
from codegen.document import join
from codegen.ir import AliasType, Api, ArrayOf, Declaration, MapOf, Named, OptionalOf, Type, UnionOf
from codegen.modules import Modules
from codegen.problems import Problems, did_you_mean
from codegen.public_names import is_pattern
from codegen.schema_layer import Description

_SETS = ("inline", "named", "closed", "standalone", "answers")


def check_sdk(description: Description, sdk: Sdk, types: TypeBuilder, problems: Problems) -> None:
    """Report every schema, header and place `sdk.yaml` names that the description does not have."""
    sections = {
        "schemas": sdk.names,
        "packages": sdk.packages,
        **{section: sorted(getattr(sdk, section)) for section in _SETS},
        "first": sdk.first,
        "answered_only": sdk.answered_only,
        "sendable_fields": sdk.sendable_fields,
        "homes": sdk.homes,
        "bodies": sdk.bodies,
        "skipped": sdk.skipped,
    }
    for section, names in sections.items():
        for name in names:
            if not _is_known(name, description):
                hint = did_you_mean(name, description.schemas)
                reason = f"The description has no schema {name!r}.{hint}"
                problems.add(sdk.file, join("", section), reason, "Correct or remove it.")
    for schema, members in sdk.skipped.items():
        for member in members:
            if member not in description.schemas:
                reason = (
                    f"The description has no schema {member!r}.{did_you_mean(member, description.schemas)}"
                )
                problems.add(sdk.file, join("/skipped", schema), reason, "Correct or remove it.")
    for header in sdk.headers:
        if header not in types.used_headers:
            reason = f"No operation has a header {header!r}.{did_you_mean(header, types.used_headers)}"
            problems.add(sdk.file, join("/headers", header), reason, "Correct or remove it.")
    for name in sorted(sdk.answers - types.used_answers):
        reason = f"No method answers with {name!r} itself."
        problems.add(sdk.file, "/answers", reason, "Remove it.")
    nouns = {"unions": "union or object", "accepts": "union", "fields": "field"}
    for section, noun in nouns.items():
        for place in getattr(sdk, section):
            if place not in types.used_places:
                reason = f"No {noun} stands at {place!r}."
                problems.add(sdk.file, join("", section, place), reason, "Correct or remove it.")


def _is_known(name: str, description: Description) -> bool:
    if is_pattern(name):
        return any(fnmatchcase(schema, name) for schema in description.schemas)
    return name in description.schemas


def check_names(api: Api, modules: Modules, sdk: Sdk, problems: Problems) -> None:
    """Report every reference to a type that nothing declares: only `sdk.yaml` can have named it."""
    for module in api.modules:
        for declaration in module.declarations:
            for named in _references(declaration):
                if modules.find(named) is None:
                    where = f"{module.package}.{module.name}:{declaration.name}"
                    target = f"{named.package}.{named.module}:{named.name}"
                    reason = f"{where} refers to {target}, which does not exist."
                    problems.add(sdk.file, _mention(target, sdk), reason, "Correct or remove the name.")


def _mention(target: str, sdk: Sdk) -> str:
    """Where `sdk.yaml` names a type."""
    mentions: dict[str, tuple[Optional[str], ...]] = {
        join("/bodies", schema): (path,) for schema, path in sdk.bodies.items()
    }
    mentions |= {join("/accepts", place): accepts.also for place, accepts in sdk.accepts.items()}
    mentions |= {join("/headers", name): (header.item,) for name, header in sdk.headers.items()}
    return next((pointer for pointer, paths in mentions.items() if target in paths), "")


def _references(declaration: Declaration) -> Iterator[Named]:
    if isinstance(declaration, AliasType):
        yield from named_in(declaration.type)
    else:
        for item in declaration.fields:
            yield from named_in(item.type)


def named_in(type_: Type) -> Iterator[Named]:
    """Every named type inside a type."""
    if isinstance(type_, Named):
        yield type_
    elif isinstance(type_, ArrayOf):
        yield from named_in(type_.item)
    elif isinstance(type_, MapOf):
        yield from named_in(type_.value)
    elif isinstance(type_, OptionalOf):
        yield from named_in(type_.inner)
    elif isinstance(type_, UnionOf):
        for member in type_.members:
            yield from named_in(member)
