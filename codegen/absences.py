"""What becomes of parts of `sdk.yaml` whose part of the description is gone: they are noted, and left out.

A newer description may have lost operations and schemas. The rest is generated all the same, so that its
changes can be seen; `--check` fails until `sdk.yaml` no longer speaks of what is not there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve, frozen

from codegen.config_resources import ResourceFacts
from codegen.document import join
from codegen.ir import (
    Helper,
    Named,
    Operation,
    OptionalOf,
    OutputType,
    Parameter,
    ParsedModule,
    Resource,
    UnionOf,
)
from codegen.modules import Modules
from codegen.problems import Problems, did_you_mean

_TYPES = "anthropic.types"


@frozen
class Present:
    """Takes from the resource tree what the description has operations for.

    `renamed` are operations that are gone, with those that do what they did.
    """

    operations: Collection[str]
    renamed: Mapping[str, str]
    file: str
    absent: Problems

    def resources(
        self, resources: Mapping[str, ResourceFacts], pointer: str = "/resources"
    ) -> dict[str, ResourceFacts]:
        """The tree without methods whose operation is gone, and without resources that lost everything."""
        kept: dict[str, ResourceFacts] = {}
        for name, facts in resources.items():
            remaining = self._resource(facts, join(pointer, name))
            if _has_members(remaining) or not _has_members(facts):
                kept[name] = remaining
        return kept

    def _resource(self, facts: ResourceFacts, pointer: str) -> ResourceFacts:
        methods = {
            name: evolve(method, operation=operation)
            for name, method in facts.methods.items()
            if (operation := self._present(method.operation, join(pointer, "methods", name)))
        }
        base = facts.base
        if base is not None:
            at = join(pointer, "base", "methods")
            performed = {
                name: present
                for name, operation in base.methods.items()
                if (present := self._present(operation, join(at, name)))
            }
            base = evolve(base, methods=performed)
        children = self.resources(facts.children, join(pointer, "children"))
        helpers = {name: helper for name, helper in facts.helpers.items() if helper.method in methods}
        return evolve(facts, methods=methods, base=base, helpers=helpers, children=children)

    def _present(self, operation: str, pointer: str) -> str:
        """The operation, or the one that does now what it did; nothing if it is gone."""
        if operation in self.operations:
            return operation
        other = self.renamed.get(operation, "")
        hint = f" {other!r} has its place." if other else did_you_mean(operation, self.operations)
        remedy = f"Name {other!r}." if other else "Name one, or remove the method."
        reason = f"The description has no operation {operation!r}.{hint}"
        self.absent.add(self.file, pointer, reason, remedy)
        return other


def _has_members(facts: ResourceFacts) -> bool:
    return bool(facts.methods or facts.children or (facts.base and facts.base.methods))


def without_absent_names(
    resources: Iterable[Resource],
    modules: Modules,
    parsed: Iterable[ParsedModule],
    file: str,
    absent: Problems,
    pointer: str = "/resources",
) -> Iterator[Resource]:
    """The resources, offering only names of types that there are, and helpers that give such types."""
    parsed = tuple(parsed)
    for resource in resources:
        at = join(pointer, resource.name)
        names = tuple(name for name in resource.names if _exists(name, modules))
        for name in resource.names:
            if name not in names:
                reason = f"There is no type {name!r}."
                absent.add(file, join(at, "names"), reason, "Correct or remove it.")
        children = without_absent_names(
            resource.children, modules, parsed, file, absent, join(at, "children")
        )
        yield evolve(
            resource,
            names=names,
            operations=tuple(_without_absent_types(operation, modules) for operation in resource.operations),
            helpers=tuple(_helpers(resource, modules, parsed)),
            children=tuple(children),
        )


def _helpers(resource: Resource, modules: Modules, parsed: tuple[ParsedModule, ...]) -> Iterator[Helper]:
    """The helpers that still give something, without types of arguments that are gone.

    What is missing has been listed where it is missed first.
    """
    made = {
        f"anthropic.{module.package}.{module.name}:{name}" for module in parsed for name in module.exports
    }
    for helper in resource.helpers:
        if helper.sync not in made and not _exists(helper.sync, modules):
            continue
        yield evolve(helper, operation=_without_absent_types(helper.operation, modules))


def _without_absent_types(operation: Operation, modules: Modules) -> Operation:
    """Parameters that name the type of the answer take only those schemas of which there is a type."""
    return evolve(operation, parameters=tuple(_present(item, modules) for item in operation.parameters))


def _present(item: Parameter, modules: Modules) -> Parameter:
    type_ = item.field.type
    members = (
        type_.inner.members if isinstance(type_, OptionalOf) and isinstance(type_.inner, UnionOf) else ()
    )
    there = tuple(each for each in members if not isinstance(each, Named) or modules.find(each))
    if there == members or not any(isinstance(each, OutputType) for each in members):
        return item
    return evolve(item, field=evolve(item.field, type=OptionalOf(UnionOf(there))))


def _exists(path: str, modules: Modules) -> bool:
    place, _, name = path.partition(":")
    if not place.startswith(_TYPES + "."):
        return True  # written by hand
    package, _, module = place.removeprefix("anthropic.").rpartition(".")
    return modules.find(Named(package, module, name)) is not None
