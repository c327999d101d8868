"""Who may import whom. The order of the layers is the architecture; this file is where it is stated."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Iterator

import pytest

ROOT = Path(__file__).parents[2]
ROOTS = (ROOT / "overrides" / "anthropic", ROOT / "generated" / "anthropic")

# A module may import from its own layer and from those above it in this list.
LAYERS = ("_core", "types", "_api", "lib", "_async", "resources", "facade")

# Packages that share a rank: `_concurrency` holds twin primitives, `_sync` is written from `_async`.
SAME_RANK = {"_concurrency": "_core", "_version": "_core", "_sync": "_async"}

# Module paths below `lib` that other packages import; the public ones there are facades by their names.
LIB_FACADES = {
    "lib.streaming._beta_messages": "the same of the beta",
    "lib.streaming._messages": "message streams and accumulate_event, for agent frameworks and tracers",
}

# Module paths other packages import. They hold imports, `__all__` and class statements without bodies.
FACADES = {
    "_async_client": "the asynchronous client class, by itself: nobody needs both",
    "_base_client": "agent frameworks and tracers import the client base classes from here",
    "_client": "the client classes: transport-side class plus generated resource properties",
    "_compat": "imported by tracers for version checks",
    "_constants": "RAW_RESPONSE_HEADER and the default limits",
    "_decoders": "the JSON-lines decoders",
    "_exceptions": "the error classes",
    "_files": "file_from_path and the multipart input helpers",
    "_legacy_response": "what with_raw_response returns",
    "_middleware": "the middleware types",
    "_models": "BaseModel, FinalRequestOptions, construct_type",
    "_qs": "the query string encoder",
    "_request": "APIRequest",
    "_resource": "the resource base classes",
    "_response": "response wrappers",
    "_streaming": "Stream and AsyncStream",
    "_types": "sentinels and shared type aliases",
    "_utils": "transform and PropertyInfo, which one tracer wraps",
    "lib._files": "reading directories for uploads, imported from here",
    "lib._platforms.beta": "`client.beta` of platforms that have no more of it than messages",
    "lib.aws._client": "the clients of Claude Platform on AWS",
    "lib.bedrock._beta": "`client.beta` of the clients for InvokeModel",
    "lib.bedrock._beta_messages": "the beta messages of Bedrock, which tracers patch",
    "lib.bedrock._client": "the clients of InvokeModel on Amazon Bedrock",
    "lib.bedrock._mantle": "the clients of the Messages API of Amazon Bedrock",
    "lib.environments._poller": "the poller of environments, imported from here",
    "lib.environments._worker": "the worker of environments, imported from here",
    "lib.foundry._client": "the clients of Claude in Microsoft Foundry",
    "lib.google_cloud._client": "the clients of Claude Platform on Google Cloud",
    "lib.tools._beta_builtin_memory_tool": "the memory tool classes, imported from here",
    "lib.tools._beta_compaction_control": "CompactionControl",
    "lib.tools._beta_functions": "the function tools, imported from here",
    "lib.tools._beta_runner": "the tool runners, imported from here",
    "lib.tools._beta_session_runner": "the tool runner of sessions, imported from here",
    "lib.tools._memories": "SessionMemoryStores, and SessionMemoryError, which is in no other place",
    "lib.vertex._client": "the clients of Claude on Vertex AI",
    "pagination": "the page classes",
    "tools": "the memory tools",
    "testing": "the fake API: built on the public package",
    "__init__": "the package itself",
}


def modules() -> Iterator[tuple[str, Path]]:
    for root in ROOTS:
        for path in sorted(root.rglob("*.py")):
            yield path.relative_to(root).with_suffix("").as_posix().replace("/", "."), path


def layer_of(module: str) -> str:
    """The layer of a module named relative to the package; an unlisted one is an error."""
    head, _, rest = module.partition(".")
    head = SAME_RANK.get(head, head)
    if module in FACADES:
        return "facade"
    if head == "lib":
        is_private = any(part.startswith("_") for part in rest.split(".") if part != "__init__")
        return "lib" if is_private and module not in LIB_FACADES else "facade"
    if head in FACADES:
        return "facade"
    if head not in LAYERS:
        raise LookupError(f"{module}: not in a layer; place it in LAYERS or FACADES")
    return head


def is_type_checking(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def syntax_in(value: Any) -> list[ast.AST]:
    """The nodes in a field of a node, which holds one, several or none."""
    children: list[Any] = value if isinstance(value, list) else [value]
    return [child for child in children if isinstance(child, ast.AST)]


def runtime_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node that runs: what stands under `if TYPE_CHECKING` and in annotations does not."""
    stack: list[ast.AST] = [tree]
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, ast.If) and is_type_checking(node.test):
            stack.extend(node.orelse)
            continue
        for field, value in ast.iter_fields(node):
            if field in ("annotation", "returns"):
                continue
            stack.extend(syntax_in(value))


def is_module(name: str) -> bool:
    paths = [root.joinpath(*name.split(".")) for root in ROOTS]
    return any(path.with_suffix(".py").exists() for path in paths)


def imported(module: str, path: Path) -> Iterator[str]:
    """Modules of this package that `module` imports at run time, relative to the package."""
    package = module.rpartition(".")[0]
    for node in runtime_nodes(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("anthropic."):
                    yield alias.name[len("anthropic.") :]
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                parts = package.split(".") if package else []
                base = ".".join(parts[: len(parts) - node.level + 1])
                base = ".".join(part for part in (base, node.module) if part)
            elif node.module and (node.module + ".").startswith("anthropic."):
                base = node.module[len("anthropic.") :]
            else:
                continue
            if base:
                # A package of facades may hold private modules: what counts is the module that is taken.
                for alias in node.names:
                    path_in_package = f"{base}.{alias.name}"
                    yield path_in_package if is_module(path_in_package) else base
            else:
                yield from (alias.name for alias in node.names if not alias.name.startswith("__"))


def test_the_package_imports_in_one_direction() -> None:
    wrong: list[str] = []
    for module, path in modules():
        layer = layer_of(module)
        for target in imported(module, path):
            if LAYERS.index(layer_of(target)) > LAYERS.index(layer):
                wrong.append(f"{module} ({layer}) imports {target} ({layer_of(target)})")
    assert wrong == []


def test_relative_imports_stay_in_their_source_root() -> None:
    """A checker follows `from .module` only inside one root; across the two the import has to be absolute."""
    wrong: list[str] = []
    for _, path in modules():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.level and node.module:
                base = path.parents[node.level - 1].joinpath(*node.module.split("."))
                if not (base.with_suffix(".py").exists() or base.is_dir()):
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert wrong == []


def test_every_listed_facade_exists() -> None:
    names = [module for module, _ in modules()]
    present = {*names, *(module.partition(".")[0] for module in names)}
    assert set(FACADES) - present == set()
    assert set(LIB_FACADES) - {module for module, _ in modules()} == set()


def test_await_stands_only_where_the_async_source_lives() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for module, path in modules()
        if ROOTS[0] in path.parents and not module.startswith(("_async.", "_concurrency.aio", "testing."))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith))
    ]
    assert wrong == []


def test_httpx_clients_are_touched_only_by_the_drivers() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for module, path in modules()
        if not module.startswith(("_async.", "_sync."))
        for node in runtime_nodes(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute)
        and node.attr in ("Client", "AsyncClient")
        and isinstance(node.value, ast.Name)
        and node.value.id == "httpx"
    ]
    assert wrong == []


def test_facades_hold_no_code() -> None:
    """Imports, names, `__all__`, classes without bodies, which may say where they are imported from.

    The table of a lazy package is the one exception.
    """
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Expr, ast.ClassDef, ast.If)
    wrong: list[str] = []
    for module, path in modules():
        head = module.partition(".")[0]
        if (head not in FACADES and module not in LIB_FACADES) or head in ("testing", "__init__"):
            continue
        for node in ast.parse(path.read_text()).body:
            bodiless = not isinstance(node, ast.ClassDef) or all(
                isinstance(child, (ast.Expr, ast.Pass)) or ast.unparse(child).startswith("__module__ = ")
                for child in node.body
            )
            if not isinstance(node, allowed) or not bodiless:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize(
    "module", ["_core.nothing", "types.message", "_sync.client", "lib.streaming._messages"]
)
def test_layers_are_found_by_name(module: str) -> None:
    assert layer_of(module) in LAYERS


def test_a_stranger_is_reported() -> None:
    with pytest.raises(LookupError, match="not in a layer"):
        layer_of("brand_new_package.module")
