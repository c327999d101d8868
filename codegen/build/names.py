"""What the type of a schema is called, and where it lives: rules, and what `sdk.yaml` says."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Optional

from attrs import evolve

from codegen.build.places import Place
from codegen.build.words import class_name, params_name, snake
from codegen.config.sdk import Sdk
from codegen.ir.types import Named, Use


def public_name(schema: str, use: Use, sdk: Sdk) -> Named:
    """Return the name of a schema in one use. It need not be a Python name, if the schema's is none."""
    if schema in sdk.homes:
        return evolve(sdk.homes[schema].named, exported=False)
    given = sdk.schemas.get(schema, {})
    base = given.get("") or class_name(schema, _family(schema, sdk), sdk.acronyms)
    name = given.get(use) or (params_name(base) if use == "request" else base)
    return Named(_package(schema, sdk), snake(name, sdk.words), name)


def name_in_place(place: Place, sdk: Sdk, *, is_class: bool) -> Optional[Named]:
    """Return the name of a type that is written in place, if `sdk.yaml` gives it one."""
    given = sdk.unions.get(place.path)
    if given is None or not given.name:
        return None
    module = snake(given.name, sdk.words)
    return Named(given.package or place.owner[0], module, given.name, is_class=is_class)


def is_pattern(name: str) -> bool:
    """Return whether a name in `packages` stands for several."""
    return "*" in name


def _family(schema: str, sdk: Sdk) -> str:
    return next((prefix for prefix in sdk.families if schema.startswith(prefix)), "")


def _package(schema: str, sdk: Sdk) -> str:
    """Return the package that lists the schema, else the first whose pattern fits, else its family's."""
    listed = sdk.packages.get(schema)
    if listed is not None:
        return listed
    for pattern, package in sdk.packages.items():
        if is_pattern(pattern) and fnmatchcase(schema, pattern):
            return package
    return sdk.families.get(_family(schema, sdk), "types")
