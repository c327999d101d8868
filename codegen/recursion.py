"""Types that are defined by themselves without a class in between.

A class refers to others by name, whenever. An alias is the type itself, so one that contains itself has to
end somewhere: a direct alternative `A = A | str` says nothing and goes, and what is inside of a container
(`A = str | list[A]`) is `object` there. Aliases that need each other cannot be imported; that is a problem.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Optional

from attrs import evolve

from codegen.integrity import named_in
from codegen.ir import AliasType, ArrayOf, MapOf, Named, OptionalOf, Type, TypeModule, UnionOf
from codegen.problems import Problems
from codegen.type_shapes import OBJECT

Identity = tuple[str, str, str]


def without_endless_aliases(
    modules: Sequence[TypeModule], pointers: Mapping[Identity, str], file: str, problems: Problems
) -> tuple[TypeModule, ...]:
    """The modules with aliases that end; cycles of several are noted."""
    aliases = {
        _identity(module, part): part
        for module in modules
        for part in module.declarations
        if isinstance(part, AliasType) and not part.private_to_module
    }
    endless = {identity for identity, part in aliases.items() if identity in _targets(part)}
    ended = {identity: _ended(aliases[identity], identity) for identity in endless}
    aliases.update(ended)
    for identity in aliases:
        cycle = _cycle(identity, aliases)
        if cycle:
            names = " -> ".join(name for _, _, name in (*cycle, identity))
            reason = f"These types are defined by each other, without an object in between: {names}."
            remedy = "Make one of them an object with properties, or write its alternatives out."
            problems.add(file, pointers.get(identity, ""), reason, remedy)
    return tuple(_replaced(module, ended) for module in modules) if ended else tuple(modules)


def _identity(module: TypeModule, part: AliasType) -> Identity:
    return module.package, module.name, part.name


def _targets(part: AliasType) -> Iterator[Identity]:
    return ((named.package, named.module, named.name) for named in named_in(part.type))


def _replaced(module: TypeModule, ended: Mapping[Identity, AliasType]) -> TypeModule:
    parts = [
        ended.get(_identity(module, part), part) if isinstance(part, AliasType) else part
        for part in module.declarations
    ]
    return evolve(module, declarations=tuple(parts))


def _ended(part: AliasType, identity: Identity) -> AliasType:
    return evolve(part, type=_without(part.type, identity) or OBJECT)


def _without(type_: Type, identity: Identity) -> Optional[Type]:
    """The type without an alternative that is the alias itself; `None` if nothing else is left."""
    if isinstance(type_, Named):
        return None if (type_.package, type_.module, type_.name) == identity else type_
    if isinstance(type_, OptionalOf):
        inner = _without(type_.inner, identity)
        return None if inner is None else OptionalOf(inner)
    if isinstance(type_, UnionOf):
        members = [rest for member in type_.members if (rest := _without(member, identity)) is not None]
        return evolve(type_, members=tuple(members)) if len(members) > 1 else next(iter(members), None)
    if isinstance(type_, ArrayOf):
        return evolve(type_, item=_without(type_.item, identity) or OBJECT)
    if isinstance(type_, MapOf):
        return MapOf(_without(type_.value, identity) or OBJECT)
    return type_


def _cycle(start: Identity, aliases: Mapping[Identity, AliasType]) -> Optional[list[Identity]]:
    """The aliases on a way from one back to itself."""
    waiting = [[start]]
    seen: set[Identity] = set()
    while waiting:
        path = waiting.pop()
        for target in _targets(aliases[path[-1]]):
            if target == start:
                return path
            if target in aliases and target not in seen:
                seen.add(target)
                waiting.append([*path, target])
    return None
