"""What the package says it exports is what it has, to every kind of reader."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import pytest

import anthropic

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "generated" / "anthropic" / "_public.py"
EXPORTED: list[str] = vars(anthropic)["__all__"]


def names_seen_by_checkers() -> dict[str, str]:
    """The names of the package with the modules that checkers find them in."""
    names: dict[str, str] = {}
    for node in ast.parse(SOURCE.read_text()).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for child in ast.walk(node):
                if isinstance(child, ast.ImportFrom):
                    names.update({alias.name: str(child.module) for alias in child.names})
    return names


def test_checkers_and_the_interpreter_see_the_same_names() -> None:
    names = names_seen_by_checkers()
    assert {*names, "types"} == set(EXPORTED) - {"__title__", "__version__"}
    for name, module in names.items():
        assert getattr(anthropic, name) is getattr(importlib.import_module(module), name)


@pytest.mark.parametrize("name", EXPORTED)
def test_every_exported_name_loads(name: str) -> None:
    assert getattr(anthropic, name) is not None
    assert name in dir(anthropic)


def facades() -> list[str]:
    """The modules that other packages import beside the package itself, in both source roots."""
    found: set[str] = set()
    for root in (ROOT / "generated" / "anthropic", ROOT / "overrides" / "anthropic"):
        for pattern in ("*.py", "_utils/*.py", "_decoders/*.py", "tools/*.py"):
            found |= {".".join(path.relative_to(root).with_suffix("").parts) for path in root.glob(pattern)}
    # `_public` is the table that the package itself has its names from.
    return sorted(name.removesuffix(".__init__") for name in found - {"__init__", "_public"})


@pytest.mark.parametrize("facade", facades())
def test_every_facade_has_what_it_exports(facade: str) -> None:
    module = importlib.import_module(f"anthropic.{facade}")
    exported = getattr(module, "__all__", [])
    assert exported == sorted(set(exported))
    assert [name for name in exported if not hasattr(module, name)] == []
    assert exported or facade in ("_decoders", "_version")


@pytest.mark.parametrize("package", ["types", "types.messages", "types.skills", "types.shared"])
def test_every_exported_type_loads(package: str) -> None:
    module = importlib.import_module(f"anthropic.{package}")
    assert module.__all__
    for name in module.__all__:
        assert getattr(module, name) is not None
        assert name in dir(module)


def declared(path: Path) -> set[str]:
    """The public names that a module of types gives something."""
    names: set[str] = set()
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return {name for name in names if not name.startswith("_")}


def test_a_star_gives_all_that_a_module_of_types_declares() -> None:
    types = ROOT / "generated" / "anthropic" / "types"
    checked = 0
    for path in types.rglob("[a-z]*.py"):
        module = ".".join(("anthropic.types", *path.relative_to(types).with_suffix("").parts))
        assert declared(path) <= set(importlib.import_module(module).__all__), module
        checked += 1
    assert checked > 1000


@pytest.mark.parametrize(
    ("module", "earlier", "name"),
    [
        ("types.input_json_delta", "InputJsonDelta", "types.input_json_delta.InputJSONDelta"),
        ("types.web_search_tool_20250305_param", "UserLocation", "types.UserLocationParam"),
        ("types.message_create_params", "Metadata", "types.MetadataParam"),
        (
            "types.completion_create_params",
            "CompletionRequestStreaming",
            "types.completion_create_params.CompletionCreateParamsStreaming",
        ),
    ],
)
def test_earlier_names_are_kept(module: str, earlier: str, name: str) -> None:
    found = importlib.import_module(f"anthropic.{module}")
    assert getattr(found, earlier) is attrgetter(name)(anthropic)
    assert earlier in found.__all__
    assert earlier not in dir(anthropic.types)


def test_a_misspelt_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Antropic"):
        anthropic.Antropic  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ImportError):
        from anthropic import Antropic  # type: ignore[attr-defined]  # noqa: F401


@pytest.mark.parametrize(
    "path",
    [
        "types.message_create_params.MessageCreateParams",
        "types.messages.batch_create_params.Request",
        "types.beta.beta_message.BetaMessage",
        "_exceptions.OverloadedError",
        "_utils._transform.transform",
        "lib.tools",
    ],
)
def test_modules_are_attributes_of_their_packages(path: str) -> None:
    # In an interpreter of its own: whoever imports a module makes it an attribute for everybody.
    code = f"import anthropic; anthropic.{path}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def modules_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(' '.join(sys.modules))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(out.stdout.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = modules_after("import anthropic") - modules_after("pass")
    heavy = {
        "httpx",
        "attr",
        "attrs",
        "asyncio",
        "anyio",
        "ssl",
        "json",
        "typing",
        "typing_extensions",
        "dateutil",
    }
    assert loaded & heavy == set()
    assert {name for name in loaded if name.startswith("anthropic.types")} == set()


def test_constructing_a_client_loads_no_more_than_it_needs() -> None:
    loaded = modules_after("import anthropic; anthropic.Anthropic(api_key='key')") - modules_after("pass")
    assert (
        loaded & {"httpx", "attr", "attrs", "asyncio", "ssl", "inspect", "typing_extensions", "json"} == set()
    )
    assert {name for name in loaded if name.startswith(("anthropic.types.", "anthropic._api."))} == set()


def test_a_star_import_gives_the_exported_names() -> None:
    code = "from anthropic import *; print(Anthropic.__name__, omit, types.__name__)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.startswith("Anthropic ")
    assert out.stdout.strip().endswith("anthropic.types")
