"""Parameter types that two families of schemas have in common become one type under two names.

A TypedDict has no identity at run time, so an alias serves; response classes keep a class for each name.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import define, evolve, field

from codegen.ir.declarations import AliasType, Declaration, Field, ParamsClass, TypeModule
from codegen.ir.types import ArrayOf, MapOf, Named, OptionalOf, Type, UnionOf


def alias_twins(modules: Sequence[TypeModule], prefixes: Collection[str]) -> tuple[TypeModule, ...]:
    """Make aliases of the parameter types whose name without the prefix means the same."""
    twins = _Twins(modules)
    for prefix in sorted(prefixes):
        twins.propose(prefix)
    twins.drop_unequal()
    return tuple(evolve(module, declarations=tuple(twins.replaced(module))) for module in modules)


@define
class _Twins:
    """Pairs that are taken for equal until a difference is found; recursion needs that direction."""

    modules: Sequence[TypeModule]
    _declared: dict[Named, Declaration] = field(factory=dict[Named, Declaration], init=False)
    _pairs: dict[Named, Named] = field(factory=dict[Named, Named], init=False)

    def __attrs_post_init__(self) -> None:
        for module in self.modules:
            for part in module.declarations:
                self._declared[_named(module, part)] = part

    def propose(self, prefix: str) -> None:
        plain = {named.name: named for named in self._declared if named.exported}
        for named, part in self._declared.items():
            twin = plain.get(named.name.removeprefix(prefix)) if named.name.startswith(prefix) else None
            if named.exported and isinstance(part, ParamsClass) and twin is not None:
                self._pairs[named] = twin

    def drop_unequal(self) -> None:
        """Drop pairs until all that remain are equal, taking the remaining ones for equal."""
        unequal: list[Named] = [named for named in self._pairs]
        while unequal:
            unequal = [named for named, twin in self._pairs.items() if not self._same_class(named, twin)]
            for named in unequal:
                del self._pairs[named]

    def replaced(self, module: TypeModule) -> list[Declaration]:
        """Return the declarations of a module, with aliases for twins."""
        parts: list[Declaration] = []
        for part in module.declarations:
            twin = self._pairs.get(_named(module, part))
            parts.append(AliasType(part.name, twin, part.description) if twin else part)
        return parts

    def _same_class(self, one: Named, other: Named) -> bool:
        first, second = self._declared[one], self._declared[other]
        if not isinstance(first, ParamsClass) or not isinstance(second, ParamsClass):
            return False
        if first.base or second.base or len(first.fields) != len(second.fields):
            return False
        return all(self._same_field(*pair) for pair in zip(first.fields, second.fields))

    def _same_field(self, one: Field, other: Field) -> bool:
        facts = [(item.name, item.wire, item.required, item.format) for item in (one, other)]
        return facts[0] == facts[1] and self._same_type(one.type, other.type, ())

    def _same_type(self, one: Type, other: Type, seen: tuple[Named, ...]) -> bool:
        if isinstance(one, Named) and isinstance(other, Named):
            return self._same_named(one, other, seen)
        if isinstance(one, ArrayOf) and isinstance(other, ArrayOf):
            return one.form == other.form and self._same_type(one.item, other.item, seen)
        if isinstance(one, MapOf) and isinstance(other, MapOf):
            return self._same_type(one.value, other.value, seen)
        if isinstance(one, OptionalOf) and isinstance(other, OptionalOf):
            return self._same_type(one.inner, other.inner, seen)
        if isinstance(one, UnionOf) and isinstance(other, UnionOf):
            pairs = zip(one.members, other.members)
            return len(one.members) == len(other.members) and all(
                self._same_type(*pair, seen) for pair in pairs
            )
        return one == other

    def _same_named(self, one: Named, other: Named, seen: tuple[Named, ...]) -> bool:
        if one == other or self._pairs.get(one) == other or one in seen:
            return True
        first, second = self._declared.get(one), self._declared.get(other)
        if isinstance(first, AliasType) and isinstance(second, AliasType):
            return self._same_type(first.type, second.type, (*seen, one))
        if one.exported or other.exported:
            return False
        # Classes beside the one that uses them have the same name on both sides.
        return first is not None and second is not None and self._same_class(one, other)


def _named(module: TypeModule, part: Declaration) -> Named:
    return Named(module.package, module.name, part.name, exported=part.name in module.exports)
