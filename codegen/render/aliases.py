"""Aliases that stay inside their module: which modules they import, which they can only name in strings.

An alias in a module of request types imports what it is made of. In a string it would be looked up where the
alias is used, which not every reader of annotations does in the right module. Strings are left to modules of
answers, which load no more than is looked at, and to modules that would import each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field

from codegen.ir.api import Api
from codegen.ir.declarations import AliasType, Declaration, ModelClass, ParamsClass, TypeModule
from codegen.ir.operations import Resource
from codegen.ir.types import Named, Type, named_in
from codegen.render.spelling import Spelling

Place = tuple[str, str]
"""A module, by its package and its name."""


@define
class AliasImports:
    """Which modules the aliases of each module import."""

    _named: Mapping[Place, frozenset[Place]]
    _reached: dict[Place, frozenset[Place]] = field(factory=dict[Place, frozenset[Place]], init=False)

    @classmethod
    def of(cls, api: Api) -> AliasImports:
        """Return those of all type modules."""
        return cls({(module.package, module.name): frozenset(_imported(module)) for module in api.modules})

    def circular(self, module: TypeModule) -> frozenset[Place]:
        """Return the modules that would import a module back."""
        place = (module.package, module.name)
        return frozenset(other for other in self._named[place] if place in self._reach(other))

    def _reach(self, place: Place) -> frozenset[Place]:
        if place not in self._reached:
            found: set[Place] = set()
            waiting = [place]
            while waiting:
                new = self._named.get(waiting.pop(), frozenset[Place]()) - found
                found |= new
                waiting += new
            self._reached[place] = frozenset(found)
        return self._reached[place]


def is_lazy(module: TypeModule) -> bool:
    """Return whether a module loads what its own aliases are made of only when somebody looks."""
    return any(isinstance(part, ModelClass) for part in module.declarations)


def in_order(module: TypeModule) -> Iterator[Declaration]:
    """Yield the declarations of a module, each alias after those of them that it is made of."""
    waiting = {part.name: part for part in module.declarations}
    for part in module.declarations:
        yield from _with_those_before(part, module, waiting)


def _with_those_before(
    part: Declaration,
    module: TypeModule,
    waiting: dict[str, Declaration],
) -> Iterator[Declaration]:
    if waiting.pop(part.name, None) is None:
        return
    before = [part.base] if isinstance(part, ParamsClass) else []
    if isinstance(part, AliasType) and not is_lazy(module):
        before += [
            named.name for named in named_in(part.type) if _place(named) == (module.package, module.name)
        ]
    for name in before:
        if name in waiting:
            yield from _with_those_before(waiting[name], module, waiting)
    yield part


def aliases_in_strings(api: Api) -> dict[Named, Type]:
    """Return every alias that names modules in strings, by what refers to it."""
    imports = AliasImports.of(api)
    return {
        Named(module.package, module.name, declared.name, exported=False): declared.type
        for module in api.modules
        for declared in module.declarations
        if isinstance(declared, AliasType)
        and declared.private_to_module
        and (is_lazy(module) or imports.circular(module))
    }


def named_in_strings(
    resource: Resource, aliases: Mapping[Named, Type], spelling: Spelling
) -> Iterator[Place]:
    """Yield imports of packages that only the aliases among parameters name, in strings."""
    types = [item.field.type for operation in resource.operations for item in operation.parameters]
    inside = [aliases[named] for type_ in types for named in named_in(type_) if named in aliases]
    for package in sorted({named.package for type_ in inside for named in named_in(type_)}):
        parent, name = spelling.lazy_package(package)
        if not spelling.imports.has(parent, name):
            yield parent, name


def _imported(module: TypeModule) -> Iterator[Place]:
    for part in module.declarations:
        if isinstance(part, AliasType) and not (part.private_to_module and is_lazy(module)):
            places = {_place(named) for named in named_in(part.type)}
            yield from places - {(module.package, module.name)}


def _place(named: Named) -> Place:
    return named.package, named.module
