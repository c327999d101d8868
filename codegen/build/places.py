"""Where in the description a schema stands, and what that makes of it."""

from __future__ import annotations

from attrs import evolve, frozen

from codegen.build.words import pascal, singular
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
