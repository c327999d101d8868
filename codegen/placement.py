"""Places for operations that `sdk.yaml` does not know yet, so that a newer description generates as it is.

`/v1/agents/{agent_id}?beta=true` under GET is `beta.agents.retrieve`. What is placed so is listed for people
to decide on; nothing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from attrs import evolve

from codegen.config_resources import MethodFacts, ResourceFacts
from codegen.found import Found
from codegen.ir import Guess
from codegen.names import singular, snake

_ON_COLLECTION = {"get": "list", "post": "create", "delete": "delete_all"}
_ON_ITEM = {"get": "retrieve", "delete": "delete", "post": "update", "put": "update", "patch": "update"}
_EMPTY = ResourceFacts({}, {})
_VERSION = re.compile(r"v\d+\Z")


def place_unknown(
    resources: Mapping[str, ResourceFacts], operations: Mapping[str, Found]
) -> tuple[dict[str, ResourceFacts], tuple[Guess, ...]]:
    """The resource tree with every operation in it, and those that were placed by their path."""
    tree = dict(resources)
    known = {operation for _, operation in _performed(resources)}
    undecided: list[Guess] = []
    for identifier, found in operations.items():
        if identifier in known:
            continue
        path, method = _place(found, operations.values())
        method = _free(tree, path, method)
        _insert(tree, path, method, MethodFacts(identifier, is_guess=True))
        undecided.append(Guess(identifier, found.verb, found.url, path, method))
    return tree, tuple(undecided)


def find_renamed(resources: Mapping[str, ResourceFacts], operations: Mapping[str, Found]) -> dict[str, str]:
    """Operations that are gone, with the unknown one that the path puts in the place of their method."""
    declared = dict(_performed(resources))
    known = set(declared.values())
    renamed: dict[str, str] = {}
    for identifier, found in operations.items():
        if identifier not in known:
            path, method = _place(found, operations.values())
            operation = declared.get((*path, method))
            if operation is not None and operation not in operations:
                renamed.setdefault(operation, identifier)
    return renamed


def _performed(
    resources: Mapping[str, ResourceFacts], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every method of the tree with its operation."""
    for name, facts in resources.items():
        for method, method_facts in facts.methods.items():
            yield (*path, name, method), method_facts.operation
        for method, operation in facts.base.methods.items() if facts.base else ():
            yield (*path, name, method), operation
        yield from _performed(facts.children, (*path, name))


def _place(found: Found, operations: Collection[Found]) -> tuple[tuple[str, ...], str]:
    url, _, query = found.url.partition("?")
    segments = [segment for segment in url.split("/") if segment]
    if len(segments) > 1 and _VERSION.match(segments[0]):
        segments = segments[1:]
    names = [snake(segment) for segment in segments if not segment.startswith("{")] or ["root"]
    prefix = ("beta",) if "beta=true" in query else ()
    if segments and segments[-1].startswith("{"):
        return (*prefix, *names), _ON_ITEM.get(found.verb, found.verb)
    if len(names) > 1 and _is_action(found, url, names[-1], operations):
        return (*prefix, *names[:-1]), names[-1]
    return (*prefix, *names), _ON_COLLECTION.get(found.verb, found.verb)


def _is_action(found: Found, url: str, name: str, operations: Collection[Found]) -> bool:
    """Whether the last word of a path says what is done, rather than what is listed."""
    others = [other for other in operations if other is not found]
    if any(other.url == found.url or other.url.startswith(url + "/") for other in others):
        return False
    return found.verb != "get" or singular(name) == name


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
