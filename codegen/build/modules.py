"""The type modules under construction: what each declares, and that no two schemas claim one name."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve, field

from codegen.build.findings import Origin
from codegen.description.shapes import COMPONENTS
from codegen.input.pointers import tokens
from codegen.input.problems import Problems
from codegen.ir.declarations import AliasType, Declaration, ParamsClass, TypeModule
from codegen.ir.types import Named, Scalar, Type, UnionOf, Use

_RENAME = (
    "Give one of them another name in sdk.yaml, under `schemas`, or under `unions` if it is written in place."
)


@define
class _Draft:
    use: Use
    declarations: dict[str, Declaration] = field(factory=dict[str, Declaration])
    exports: set[str] = field(factory=set[str])


@define
class Modules:
    """Collects declarations by module; the same name from two places is a problem."""

    problems: Problems
    file: str
    _drafts: dict[tuple[str, str], _Draft] = field(factory=dict[tuple[str, str], _Draft], init=False)
    _origin: dict[tuple[str, str, str], str] = field(factory=dict[tuple[str, str, str], str], init=False)

    def reserve(self, named: Named, use: Use, pointer: str) -> None:
        """Claim a name for the schema at a pointer."""
        key = (named.package, named.module, named.name)
        other = self._origin.setdefault(key, pointer)
        if other != pointer:
            reason = f"This is called {named.name!r} in {named.package}.{named.module}, and so is {other}."
            self.problems.add(self.file, pointer, reason, _RENAME)
        self._drafts.setdefault((named.package, named.module), _Draft(use))

    def declare(self, named: Named, declaration: Declaration, use: Use, pointer: str) -> None:
        """Add a declaration to the module of a name. The declaration may be another one than the name's."""
        self.reserve(Named(named.package, named.module, declaration.name), use, pointer)
        draft = self._drafts[named.package, named.module]
        draft.declarations[declaration.name] = declaration
        if named.exported and declaration.name == named.name:
            draft.exports.add(declaration.name)

    def allow_null(self, type_: Type) -> None:
        """Have an alias beside a class say itself that null is one of its alternatives."""
        alias = self.find(type_) if isinstance(type_, Named) and not type_.exported else None
        if isinstance(type_, Named) and isinstance(alias, AliasType) and isinstance(alias.type, UnionOf):
            union = evolve(alias.type, members=(*alias.type.members, Scalar("None")))
            draft = self._drafts[type_.package, type_.module]
            draft.declarations[type_.name] = evolve(alias, type=union)

    def find(self, named: Named) -> Declaration | None:
        """Return what a name stands for, if it has been declared."""
        draft = self._drafts.get((named.package, named.module))
        return draft.declarations.get(named.name) if draft else None

    def is_exporting(self, package: str, module: str) -> bool:
        """Return whether the package has a name from that module already."""
        draft = self._drafts.get((package, module))
        return draft is not None and bool(draft.exports)

    def pointers(self) -> dict[tuple[str, str, str], str]:
        """Return where in the description each declaration comes from, by package, module and name."""
        return dict(self._origin)

    def origins(self) -> Iterator[Origin]:
        """Yield which exported type stands for which schema of the components."""
        for (package, module, name), pointer in sorted(self._origin.items()):
            draft = self._drafts[package, module]
            if name in draft.exports and pointer.rpartition("/")[0] == COMPONENTS:
                yield Origin(tokens(pointer)[-1], draft.use, Named(package, module, name))

    def lookup(self, name: str) -> Named | None:
        """Return the exported type of that name."""
        for (package, module), draft in sorted(self._drafts.items()):
            if name in draft.exports:
                return Named(package, module, name)
        return None

    def finished(self) -> tuple[TypeModule, ...]:
        """Return all modules, sorted; in each, what others in it refer to comes first."""
        return tuple(
            TypeModule(package, name, _ordered(draft), tuple(sorted(draft.exports)), draft.use)
            for (package, name), draft in sorted(self._drafts.items())
        )


def _ordered(draft: _Draft) -> tuple[Declaration, ...]:
    def rank(declaration: Declaration) -> tuple[int, bool, str]:
        if isinstance(declaration, AliasType):
            return (
                (0, False, declaration.name)
                if declaration.private_to_module
                else (3, False, declaration.name)
            )
        last = declaration.name in draft.exports
        has_base = isinstance(declaration, ParamsClass) and bool(declaration.base)
        return (2 if last or has_base else 1, has_base, declaration.name)

    return tuple(sorted(draft.declarations.values(), key=rank))
