"""Who may import whom. The order of the storeys is the architecture; this file is where it is stated."""

from __future__ import annotations

import ast
import re
from typing import Dict, Set, Tuple

import pytest

from tests.layers.package import ROOT, ROOTS, Import, below, circles, imports, modules, syntax

# A module may import from its own storey and from those above it in this list, whatever the kind of import.
# Features are ordered among themselves, too: each may import from those before it.
STOREYS: Tuple[Tuple[str, ...], ...] = (
    ("_core", "_concurrency", "_version"),  # decisions, and primitives of threads and tasks
    ("types",),  # what the API sends and takes
    ("_api",),  # from arguments to options, one function for each operation
    ("_async", "_sync"),  # the I/O that every call needs
    ("lib._platforms",),
    ("lib.aws",),
    ("lib.bedrock", "lib.foundry", "lib.google_cloud"),
    ("lib.vertex",),
    ("lib.middleware",),
    ("lib._parse",),
    ("lib.streaming",),
    ("lib.tools",),
    ("lib.sessions",),
    ("lib.environments",),
    ("lib._tool_types",),  # names of the above, each loaded when somebody looks at it
    ("lib._resources",),
    ("lib._files", "lib"),  # the package itself, which shows what is below it
    ("resources",),
    ("",),  # the facades
)

# Module paths that other packages import, in front of what they name: imports, names, classes without bodies.
FACADES: Dict[str, str] = {
    "": "the package itself",
    "_async_client": "the asynchronous client class, by itself: nobody needs both; generated",
    "_base_client": "agent frameworks and tracers import the client base classes from here",
    "_client": "the client classes, generated",
    "_clients": "the clients of cloud platforms, generated: the modules in `lib` show them",
    "_compat": "imported by tracers for version checks",
    "_constants": "RAW_RESPONSE_HEADER and the default limits",
    "_decoders": "the JSON-lines decoders",
    "_exceptions": "the error classes",
    "_files": "file_from_path and the multipart input helpers",
    "_legacy_response": "what with_raw_response returns",
    "_middleware": "the middleware types",
    "_models": "BaseModel, FinalRequestOptions, construct_type",
    "_public": "the names of the package itself; generated",
    "_qs": "the query string encoder",
    "_request": "APIRequest",
    "_resource": "the resource base classes",
    "_response": "response wrappers",
    "_streaming": "Stream and AsyncStream",
    "_types": "sentinels and shared type aliases",
    "_utils": "transform and PropertyInfo, which one tracer wraps; tests of values",
    "lib._platforms._async.beta": "`client.beta` of platforms that have no more of it than messages",
    "_sync._platforms.beta": "its twin",
    "lib.aws._client": "the clients of Claude Platform on AWS",
    "lib.bedrock._beta": "`client.beta` of the clients for InvokeModel",
    "lib.bedrock._beta_messages": "the beta messages of Bedrock, which tracers patch",
    "lib.bedrock._client": "the clients of InvokeModel on Amazon Bedrock",
    "lib.bedrock._mantle": "the clients of the Messages API of Amazon Bedrock",
    "lib.credentials": "providers of access tokens",
    "lib.credentials._cache": "the cache of access tokens",
    "lib.credentials._types": "access tokens, and what gives them",
    "lib.environments._poller": "the poller of environments, imported from here",
    "lib.foundry._client": "the clients of Claude in Microsoft Foundry",
    "lib.google_cloud._client": "the clients of Claude Platform on Google Cloud",
    "lib.tools._beta_session_runner": "the tool runner of sessions, imported from here",
    "lib.tools._memories": "SessionMemoryStores, and SessionMemoryError, which is in no other place",
    "lib.vertex._client": "the clients of Claude on Vertex AI",
    "pagination": "the page classes",
    "testing": "the fake API: built on the public package",
    "tools": "the memory tools",
}
# Of these, the generated clients and `beta` of platforms hold properties, one for each resource.
HAVE_CODE = (
    "_async_client",
    "_client",
    "_clients",
    "_sync._platforms",
    "testing",
    "lib._platforms",
    "lib.bedrock._beta",
    "lib.bedrock._beta_messages",
)

# Packages that show what is below them, and load it when it is asked for.
LAZY_PACKAGES = (
    "lib.aws",
    "lib.bedrock",
    "lib.environments._public",
    "lib.foundry",
    "lib.google_cloud",
    "lib.vertex",
)

# Annotations that name what holds the object; nothing of it is imported when the program runs.
ANNOTATIONS: Dict[Tuple[str, str], str] = {
    ("", "_client"): "what a client made names that client",
    ("lib.environments", "resources"): "the poller names the resource that made it",
    ("_sync.environments", "resources"): "the poller names the resource that made it",
    ("_async", "_async.api_client"): "what a client made names that client",
    ("_sync", "_sync.api_client"): "what a client made names that client",
    ("_core.deferred", ""): "signatures of clients name public types of the package",
    ("lib", "_clients"): "packages of platforms show their clients",
    ("lib.foundry", "resources"): "its names for the resources of every client",
    ("_core.errors", "types"): "errors of streams carry the message as far as it came",
}

# Packages in which a class names another through the package, which loads it when somebody asks.
LAZY_CIRCLES: Dict[str, str] = {
    "resources": "a resource names those below it; any of them may be loaded alone",
}


def storey_of(module: str) -> int:
    """The place of a module in `STOREYS`; one that is in none is an error."""
    if is_facade(module):
        return len(STOREYS) - 1
    feature = module.removeprefix("_sync.").partition(".")[0]
    if below(module, "_sync") and f"lib.{feature}" in known_features():
        module = f"lib.{feature}"
    for place, names in enumerate(STOREYS[:-1]):
        if any(below(module, name) if name != "lib" else module == name for name in names):
            return place
    raise LookupError(f"{module} is in no storey; place it in STOREYS or FACADES")


def known_features() -> Set[str]:
    """The features that have a source of I/O, whose twin is in `_sync`."""
    return {
        name.rpartition(".")[0] for name in modules() if name.startswith("lib.") and name.endswith("._async")
    }


def is_facade(module: str) -> bool:
    """Whether a module is listed in `FACADES`, or in a package below the root that is."""
    return module in FACADES or (not below(module, "lib") and module.partition(".")[0] in FACADES)


def is_annotation(found: Import) -> bool:
    """Whether an import is one of those that only annotations need."""
    return found.kind == "types" and any(
        below(found.source, source) and below(found.target, target) for source, target in ANNOTATIONS
    )


def is_shown(found: Import) -> bool:
    """Whether a lazy package shows something below it."""
    return found.source in LAZY_PACKAGES and found.kind == "types" and below(found.target, found.source)


def test_the_package_imports_in_one_direction() -> None:
    wrong = [
        f"{found.source}:{found.line} imports {found.target} ({found.kind})"
        for found in imports()
        if storey_of(found.target) > storey_of(found.source)
        and not is_annotation(found)
        and not is_shown(found)
    ]
    assert wrong == []


def test_no_imports_go_round_in_circles() -> None:
    """Lazy imports and those for annotations count; the lazy packages of types and what is in them do not."""
    edges: Dict[str, Set[str]] = {name: set() for name in modules() if not below(name, "types")}
    for found in imports():
        goes_down = any(below(found.source, package) and found.target == package for package in LAZY_CIRCLES)
        if found.source in edges and found.target in edges and not is_annotation(found) and not goes_down:
            edges[found.source].add(found.target)
    assert list(circles(edges)) == []


@pytest.mark.parametrize("package", LAZY_CIRCLES)
def test_every_listed_circle_exists(package: str) -> None:
    edges: Dict[str, Set[str]] = {name: set() for name in modules() if below(name, package)}
    for found in imports():
        if found.source in edges and found.target in edges:
            edges[found.source].add(found.target)
    assert any(package in group for group in circles(edges))


def test_circles_are_found() -> None:
    edges = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a", "e"}, "e": {"f"}, "f": {"d"}}
    assert sorted(circles(edges)) == [("b", "c"), ("d", "e", "f")]
    assert list(circles({"a": {"b"}, "b": set()})) == []


def test_every_listed_annotation_exists() -> None:
    found = {
        pair
        for pair in ANNOTATIONS
        for each in imports()
        if each.kind == "types" and below(each.source, pair[0]) and below(each.target, pair[1])
    }
    assert set(ANNOTATIONS) - found == set()


def test_every_listed_facade_exists() -> None:
    assert set(FACADES) - set(modules()) == set()
    assert set(LAZY_PACKAGES) - set(modules()) == set()


def test_relative_imports_stay_in_their_source_root() -> None:
    """A checker follows `from .module` only inside one root; across the two the import has to be absolute."""
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules().values()
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.ImportFrom) and node.level and node.module
        for base in [path.parents[node.level - 1].joinpath(*node.module.split("."))]
        if not (base.with_suffix(".py").exists() or base.is_dir())
    ]
    assert wrong == []


def test_packages_in_both_source_roots_are_the_same_package() -> None:
    """Each has the same `__init__`, which the wheel has once."""
    folders = [{path.parent.relative_to(root) for path in root.rglob("*.py")} for root in ROOTS]
    shared = sorted(path.as_posix() for path in folders[0] & folders[1])
    for folder in shared:
        first, second = (root / folder / "__init__.py" for root in ROOTS)
        assert first.read_bytes() == second.read_bytes()
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    excluded = re.findall(r'"generated/anthropic/(.*)__init__\.py"', project.partition("exclude = [")[2])
    assert sorted(path.rstrip("/") or "." for path in excluded) == shared


def test_facades_hold_no_code() -> None:
    """Imports, names, `__all__`, classes without bodies, which may say where they are imported from.

    The table of a lazy package is the one exception.
    """
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Expr, ast.ClassDef, ast.If)
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for module, path in modules().items()
        if module and is_facade(module) and not any(below(module, package) for package in HAVE_CODE)
        for node in syntax(path).body
        if not isinstance(node, allowed) or not is_bodiless(node)
    ]
    assert wrong == []


def is_bodiless(node: ast.stmt) -> bool:
    """Whether a class says at most where it is imported from; anything else is bodiless by itself."""
    return not isinstance(node, ast.ClassDef) or all(
        isinstance(child, (ast.Expr, ast.Pass)) or ast.unparse(child).startswith("__module__ = ")
        for child in node.body
    )


@pytest.mark.parametrize(
    "module", ["_core.nothing", "types.message", "_sync.client", "lib.streaming._messages", "_sync.tools.x"]
)
def test_storeys_are_found_by_name(module: str) -> None:
    assert 0 <= storey_of(module) < len(STOREYS) - 1


def test_a_stranger_is_reported() -> None:
    with pytest.raises(LookupError, match="in no storey"):
        storey_of("brand_new_package.module")
