"""The whole API as it is rendered: nothing is in it that leaves no trace in a generated file."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from codegen.ir.clients import Client
from codegen.ir.declarations import ErrorClass, EventsModule, ParsedModule, TypeModule
from codegen.ir.operations import Resource

# The module in a package that is written by hand whose names the package shows.
PUBLIC = "_public"


@frozen
class Facade:
    """A module path that other packages import, in front of the modules that hold its names.

    Attributes:
        names: By module, below the package or after `=`: each of its names, and what that is called here. One
            without names is shown itself.
        lazy: Whether a module is loaded when one of its names is first used.
    """

    description: str
    names: Mapping[str, tuple[tuple[str, str], ...]]
    lazy: bool = False

    @property
    def exports(self) -> list[str]:
        """What it shows, sorted."""
        modules = [module.rpartition(".")[2] for module, names in self.names.items() if not names]
        return sorted([*modules, *(shown for names in self.names.values() for _, shown in names)])


@frozen
class Api:
    """Everything that is generated.

    Attributes:
        facades: By their path below the package.
        reexports: Per package, names it exports that live in another one, as (name, module).
    """

    modules: tuple[TypeModule, ...]
    resources: tuple[Resource, ...]
    reexports: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    parsed: tuple[ParsedModule, ...] = ()
    events: tuple[EventsModule, ...] = ()
    errors: tuple[ErrorClass, ...] = ()
    facades: Mapping[str, Facade] = field(factory=dict[str, Facade])
    clients: tuple[Client, ...] = ()
