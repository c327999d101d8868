"""What to do where `sdk.yaml` and a newer description disagree, so that it generates as it is.

Operations that `sdk.yaml` does not know get a place by their path: `/v1/agents/{agent_id}?beta=true` under
GET is `beta.agents.retrieve`. What `sdk.yaml` names and the description has lost is left out. Both are listed
for people to decide on; `--check` fails until `sdk.yaml` no longer speaks of what is not there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve, frozen

from codegen.build.findings import Guess
from codegen.build.modules import Modules
from codegen.build.words import singular, snake
from codegen.config.resources import MethodFacts, ResourceFacts
from codegen.description.operations import Endpoint
from codegen.input.pointers import join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.declarations import ParsedModule
from codegen.ir.operations import Helper, Operation, Parameter, Resource
from codegen.ir.types import Import, Named, OptionalOf, OutputType, UnionOf

_ON_COLLECTION = {"get": "list", "post": "create", "delete": "delete_all"}
_ON_ITEM = {"get": "retrieve", "delete": "delete", "post": "update", "put": "update", "patch": "update"}
_EMPTY = ResourceFacts({}, {})
_VERSION = re.compile(r"v\d+\Z")


def place_unknown(
    resources: Mapping[str, ResourceFacts], operations: Mapping[str, Endpoint]
) -> tuple[dict[str, ResourceFacts], tuple[Guess, ...]]:
    """Return the resource tree with every operation in it, and those that were placed by their path."""
    tree = dict(resources)
    known = {operation for _, operation in _performed(resources)}
    undecided: list[Guess] = []
    for identifier, endpoint in operations.items():
        if identifier in known:
            continue
        path, method = _place(endpoint, operations.values())
        method = _free(tree, path, method)
        _insert(tree, path, method, MethodFacts(identifier, is_guess=True))
        undecided.append(Guess(identifier, endpoint.verb, endpoint.url, path, method))
    return tree, tuple(undecided)


def find_renamed(
    resources: Mapping[str, ResourceFacts], operations: Mapping[str, Endpoint]
) -> dict[str, str]:
    """Return the operations that are gone, each with the unknown one whose path puts it in their place."""
    declared = dict(_performed(resources))
    known = set(declared.values())
    renamed: dict[str, str] = {}
    for identifier, endpoint in operations.items():
        if identifier not in known:
            path, method = _place(endpoint, operations.values())
            operation = declared.get((*path, method))
            if operation is not None and operation not in operations:
                renamed.setdefault(operation, identifier)
    return renamed


def _performed(
    resources: Mapping[str, ResourceFacts], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield every method of the tree with its operation."""
    for name, facts in resources.items():
        for method, method_facts in facts.methods.items():
            yield (*path, name, method), method_facts.operation
        for method, operation in facts.base.methods.items() if facts.base else ():
            yield (*path, name, method), operation
        yield from _performed(facts.children, (*path, name))


def _place(endpoint: Endpoint, operations: Collection[Endpoint]) -> tuple[tuple[str, ...], str]:
    url, _, query = endpoint.url.partition("?")
    segments = [segment for segment in url.split("/") if segment]
    if len(segments) > 1 and _VERSION.match(segments[0]):
        segments = segments[1:]
    names = [snake(segment) for segment in segments if not segment.startswith("{")] or ["root"]
    prefix = ("beta",) if "beta=true" in query else ()
    if segments and segments[-1].startswith("{"):
        return (*prefix, *names), _ON_ITEM.get(endpoint.verb, endpoint.verb)
    if len(names) > 1 and _is_action(endpoint, url, names[-1], operations):
        return (*prefix, *names[:-1]), names[-1]
    return (*prefix, *names), _ON_COLLECTION.get(endpoint.verb, endpoint.verb)


def _is_action(endpoint: Endpoint, url: str, name: str, operations: Collection[Endpoint]) -> bool:
    """Return whether the last word of a path says what is done, rather than what is listed."""
    others = [other for other in operations if other is not endpoint]
    if any(other.url == endpoint.url or other.url.startswith(url + "/") for other in others):
        return False
    return endpoint.verb != "get" or singular(name) == name


def _free(tree: Mapping[str, ResourceFacts], path: tuple[str, ...], method: str) -> str:
    node = ResourceFacts({}, tree)
    for name in path:
        node = node.children.get(name, _EMPTY)
    taken = node.methods
    name, number = method, 2
    while name in taken:
        name, number = f"{method}_{number}", number + 1
    return name


def _insert(tree: dict[str, ResourceFacts], path: tuple[str, ...], method: str, facts: MethodFacts) -> None:
    node = tree.get(path[0], _EMPTY)
    if len(path) == 1:
        tree[path[0]] = evolve(node, methods={**node.methods, method: facts})
        return
    children = dict(node.children)
    _insert(children, path[1:], method, facts)
    tree[path[0]] = evolve(node, children=children)


_TYPES = "anthropic.types"


@frozen
class KnownOperations:
    """Keeps those methods of the resource tree whose operation is in the description.

    `renamed` are operations that are gone, with those that do what they did.
    """

    operations: Collection[str]
    renamed: Mapping[str, str]
    file: str
    missing: Problems

    def resources(
        self, resources: Mapping[str, ResourceFacts], pointer: str = "/resources"
    ) -> dict[str, ResourceFacts]:
        """Return the tree without methods whose operation is gone, nor resources that lost all of theirs."""
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
            if (operation := self._still_there(method.operation, join(pointer, "methods", name)))
        }
        base = facts.base
        if base is not None:
            at = join(pointer, "base", "methods")
            performed = {
                name: present
                for name, operation in base.methods.items()
                if (present := self._still_there(operation, join(at, name)))
            }
            base = evolve(base, methods=performed)
        children = self.resources(facts.children, join(pointer, "children"))
        helpers = {name: helper for name, helper in facts.helpers.items() if helper.method in methods}
        return evolve(facts, methods=methods, base=base, helpers=helpers, children=children)

    def _still_there(self, operation: str, pointer: str) -> str:
        """Return the operation, or the one that does now what it did; nothing if it is gone."""
        if operation in self.operations:
            return operation
        other = self.renamed.get(operation, "")
        hint = f" {other!r} has its place." if other else did_you_mean(operation, self.operations)
        remedy = f"Name {other!r}." if other else "Name one, or remove the method."
        reason = f"The description has no operation {operation!r}.{hint}"
        self.missing.add(self.file, pointer, reason, remedy)
        return other


def _has_members(facts: ResourceFacts) -> bool:
    return bool(facts.methods or facts.children or (facts.base and facts.base.methods))


def prune_resources(
    resources: Iterable[Resource],
    modules: Modules,
    parsed: Iterable[ParsedModule],
    file: str,
    missing: Problems,
    pointer: str = "/resources",
) -> Iterator[Resource]:
    """Yield the resources, offering only names of types that there are, and helpers that give such types."""
    parsed = tuple(parsed)
    for resource in resources:
        at = join(pointer, resource.name)
        names = tuple(name for name in resource.names if _exists(name, modules))
        for name in resource.names:
            if name not in names:
                reason = f"There is no type {str(name)!r}."
                missing.add(file, join(at, "names"), reason, "Correct or remove it.")
        children = prune_resources(resource.children, modules, parsed, file, missing, join(at, "children"))
        yield evolve(
            resource,
            names=names,
            operations=tuple(_prune_types(operation, modules) for operation in resource.operations),
            helpers=tuple(_helpers(resource, modules, parsed)),
            children=tuple(children),
        )


def _helpers(resource: Resource, modules: Modules, parsed: tuple[ParsedModule, ...]) -> Iterator[Helper]:
    """Yield the helpers that still give something, without types of arguments that are gone.

    What is missing has been listed where it is missed first.
    """
    made = {
        Import(f"anthropic.{module.package}.{module.name}", name)
        for module in parsed
        for name in module.exports
    }
    for helper in resource.helpers:
        if helper.gives.sync not in made and not _exists(helper.gives.sync, modules):
            continue
        yield evolve(helper, operation=_prune_types(helper.operation, modules))


def _prune_types(operation: Operation, modules: Modules) -> Operation:
    """Drop schemas without a type from the parameters that name the type of the answer."""
    return evolve(
        operation, parameters=tuple(_prune_types_of(item, modules) for item in operation.parameters)
    )


def _prune_types_of(item: Parameter, modules: Modules) -> Parameter:
    type_ = item.field.type
    members = (
        type_.inner.members if isinstance(type_, OptionalOf) and isinstance(type_.inner, UnionOf) else ()
    )
    there = tuple(each for each in members if not isinstance(each, Named) or modules.find(each))
    if there == members or not any(isinstance(each, OutputType) for each in members):
        return item
    return evolve(item, field=evolve(item.field, type=OptionalOf(UnionOf(there))))


def _exists(name: Import, modules: Modules) -> bool:
    is_by_hand = not name.module.startswith(_TYPES + ".")
    return is_by_hand or modules.find(name.named) is not None
