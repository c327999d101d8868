"""The public surface as text: one line for each name, field and method, in an order that makes small diffs.

Types and resources are read from their source, so that the text is the same on every Python; the names that
modules export and the methods of hand-written classes are asked of the running package.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path
from typing import Any, Iterator

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "anthropic"

# Modules whose exported names people import, beside the package itself.
FACADES = (
    "_base_client",
    "_client",
    "_constants",
    "_exceptions",
    "_files",
    "_legacy_response",
    "_middleware",
    "_models",
    "_request",
    "_resource",
    "_response",
    "_streaming",
    "_types",
    "lib",
    "lib.environments",
    "lib.sessions",
    "lib.streaming",
    "lib.streaming._beta_messages",
    "lib.streaming._messages",
    "lib.tools._memories",
    "lib._parse._response",
    "lib._parse._transform",
    "pagination",
    "testing",
)

# Hand-written classes whose methods are part of the surface.
CLASSES = (
    "Anthropic",
    "AsyncAnthropic",
    "APIStatusError",
    "APIConnectionError",
    "APIResponse",
    "AsyncAPIResponse",
    "BaseModel",
    "Stream",
    "AsyncStream",
    "MessageStream",
    "AsyncMessageStream",
    "MessageStreamManager",
    "AsyncMessageStreamManager",
    "TextEvent",
    "lib.environments.SessionToolRunner",
    "pagination.SyncPage",
    "pagination.AsyncPage",
    "pagination.SyncPageCursor",
    "pagination.AsyncPageCursor",
    "_legacy_response.LegacyAPIResponse",
    "testing.FakeAnthropic",
)


def surface() -> str:
    lines = [*exported_names(), *hand_written_classes(), *generated_modules()]
    return "\n".join(lines) + "\n"


def exported_names() -> Iterator[str]:
    package = importlib.import_module("anthropic")
    yield "anthropic"
    yield from (f"    {name}" for name in sorted(package.__all__))
    for name in FACADES:
        module = importlib.import_module(f"anthropic.{name}")
        yield f"anthropic.{name}"
        yield from (f"    {export}" for export in sorted(module.__all__))


def hand_written_classes() -> Iterator[str]:
    for dotted in CLASSES:
        value: Any = importlib.import_module("anthropic")
        for part in dotted.split("."):
            value = getattr(value, part)
        bases = ", ".join(base.__name__ for base in value.__bases__)
        yield f"class anthropic.{dotted}({bases})"
        for name, member in sorted(inspect.getmembers(value)):
            if not is_public(name) or getattr(Exception, name, None) is member:
                continue
            if isinstance(member, property):
                yield f"    {name}: property"
            elif callable(member):
                yield f"    {name}{signature_text(member)}"


def is_public(name: str) -> bool:
    return not name.startswith("_") or name == "__init__"


def signature_text(member: Any) -> str:
    """Parameters with kinds and defaults; how annotations are spelt differs between Pythons."""
    try:
        parameters = inspect.signature(member).parameters.values()
    except (TypeError, ValueError):
        return "(...)"
    parts: list[str] = []
    starred = False
    for parameter in parameters:
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            parts.append("*")
            starred = True
        starred = starred or parameter.kind is parameter.VAR_POSITIONAL
        stars = {parameter.VAR_POSITIONAL.name: "*", parameter.VAR_KEYWORD.name: "**"}
        prefix = stars.get(parameter.kind.name, "")
        parts.append(prefix + parameter.name + ("" if parameter.default is parameter.empty else "=..."))
    return f"({', '.join(parts)})"


def generated_modules() -> Iterator[str]:
    for folder in ("types", "resources"):
        for path in sorted((GENERATED / folder).rglob("*.py")):
            relative = path.relative_to(GENERATED).with_suffix("")
            is_private = path.name != "__init__.py" and path.stem.startswith("_")
            if is_private and not path.stem.endswith("_helpers"):  # their methods are public
                continue
            dotted = ".".join(part for part in relative.parts if part != "__init__")
            yield f"anthropic.{dotted}"
            yield from module_lines(ast.parse(path.read_text()))


def module_lines(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            parents = [*node.bases, *(keyword.value for keyword in node.keywords)]
            bases = ", ".join(ast.unparse(parent) for parent in parents)
            yield f"    class {node.name}({bases})"
            yield from (f"        {line}" for child in node.body for line in member_lines(child))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            yield f"    {node.target.id} = {ast.unparse(node.value)}"
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            yield f"    exports {', '.join(sorted(ast.literal_eval(node.value)))}"
        elif isinstance(node, ast.Assign) and not ast.unparse(node.targets[0]).startswith("_"):
            yield f"    {ast.unparse(node.targets[0])} = {ast.unparse(node.value)}"


def member_lines(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.AnnAssign):
        yield ast.unparse(node)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and is_public(node.name):
        marks = [ast.unparse(mark) for mark in node.decorator_list]
        if "overload" in marks:
            return
        kind = "async " if isinstance(node, ast.AsyncFunctionDef) else ""
        mark = "".join(f"@{mark} " for mark in marks)
        returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
        yield f"{mark}{kind}{node.name}({ast.unparse(node.args)}){returns}"
