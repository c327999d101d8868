"""Where a schema stands, and what its type is called and where it lives: rules, and what `sdk.yaml` says."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Optional

from attrs import evolve, frozen

from codegen.build.words import class_name, params_name, pascal, singular, snake
from codegen.config.facts import is_pattern
from codegen.config.sdk import Sdk
from codegen.description.openapi import SchemaOrRef
from codegen.description.shapes import COMPONENTS
from codegen.input.pointers import join
from codegen.ir.types import Named, Use


@frozen
class Place:
    """Where a schema stands.

    Attributes:
        path: The place as `sdk.yaml` writes it, e.g. `Message.content[]`.
        hint: The field it belongs to, after which a type written in place is called.
        owner: Package and module of the class it belongs to.
    """

    pointer: str
    use: Use
    path: str
    hint: str
    owner: tuple[str, str]

    def at(self, *steps: str | int) -> Place:
        """Return a place inside, by its keys."""
        return evolve(self, pointer=join(self.pointer, *steps))

    def component(self, name: str) -> Place:
        """Return the place of a schema of the components."""
        return evolve(self, pointer=join(COMPONENTS, name), path=name)

    def items(self) -> Place:
        """Return the items of the array at this place."""
        hint = singular(self.hint)
        if self.hint == pascal(hint):
            # The list itself is called so.
            hint += "Item"
        return evolve(self.at("items"), path=self.path + "[]", hint=hint)


@frozen
class Pending:
    """A type that something refers to and that is still to be declared."""

    named: Named
    schema: SchemaOrRef
    place: Place


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


def resource_pointer(path: Iterable[str]) -> str:
    """Return where `sdk.yaml` describes a resource."""
    return "/resources/" + "/children/".join(path)


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
