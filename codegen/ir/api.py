"""The whole API as it is rendered: nothing is in it that leaves no trace in a generated file."""

from __future__ import annotations

from attrs import frozen

from codegen.ir.clients import Client
from codegen.ir.declarations import ParsedModule, TypeModule
from codegen.ir.operations import Resource


@frozen
class Api:
    """Everything that is generated.

    Attributes:
        reexports: Per package, names it exports that live in another one, as (name, module).
    """

    modules: tuple[TypeModule, ...]
    resources: tuple[Resource, ...]
    reexports: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    parsed: tuple[ParsedModule, ...] = ()
    clients: tuple[Client, ...] = ()
