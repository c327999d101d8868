"""What the generator writes for each construct, compared with what a person has reviewed.

`make golden` rewrites the expected outputs; the difference is then read like any other.
"""

from __future__ import annotations

import ast
import os

import pytest

from codegen.build.api import build_api
from codegen.config.sdk import read_sdk
from codegen.description.lint import lint_document
from codegen.input.document import loads
from codegen.input.problems import Problems
from codegen.output.formatting import format_sources
from codegen.render.api import render
from tests.codegen.conftest import REPOSITORY
from tests.codegen.constructs import Construct
from tests.codegen.constructs.clients import CLIENT_CONSTRUCTS
from tests.codegen.constructs.helpers import HELPER_CONSTRUCTS
from tests.codegen.constructs.names import NAME_CONSTRUCTS
from tests.codegen.constructs.operations import OPERATION_CONSTRUCTS
from tests.codegen.constructs.requests import REQUEST_CONSTRUCTS
from tests.codegen.constructs.types import TYPE_CONSTRUCTS

CONSTRUCTS = {
    **TYPE_CONSTRUCTS,
    **NAME_CONSTRUCTS,
    **REQUEST_CONSTRUCTS,
    **OPERATION_CONSTRUCTS,
    **HELPER_CONSTRUCTS,
    **CLIENT_CONSTRUCTS,
}

GOLDEN = REPOSITORY / "tests/codegen/golden"
CONFIG = REPOSITORY / "pyproject.toml"


def generate(construct: Construct) -> dict[str, str]:
    problems = Problems()
    document = loads(construct.text, "openapi.yaml")
    lint_document(document, problems)
    sdk = read_sdk(loads(construct.sdk, "sdk.yaml"), problems)
    api, _ = build_api(document, sdk, problems)
    problems.raise_if_any()
    return render(api)


@pytest.fixture(scope="module")
def outputs() -> dict[str, dict[str, str]]:
    """All files of all constructs, formatted in one run."""
    sources = {
        f"{name}/{path}": source
        for name, construct in CONSTRUCTS.items()
        for path, source in generate(construct).items()
    }
    found: dict[str, dict[str, str]] = {name: {} for name in CONSTRUCTS}
    for path, content in format_sources(sources, CONFIG).items():
        name, _, rest = path.partition("/")
        found[name][rest.removeprefix("anthropic/")] = content.decode()
    return found


@pytest.mark.parametrize("name", sorted(CONSTRUCTS))
def test_output_is_the_reviewed_one(name: str, outputs: dict[str, dict[str, str]]) -> None:
    files = outputs[name]
    actual = "\n".join(f"=== {path}\n{files[path]}" for path in CONSTRUCTS[name].files)
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(actual, encoding="utf-8")
    assert actual == golden.read_text(encoding="utf-8")


def test_every_reviewed_output_belongs_to_a_construct() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(CONSTRUCTS)


def test_no_text_of_a_description_becomes_an_import(outputs: dict[str, dict[str, str]]) -> None:
    imported: set[str] = set()
    for files in outputs.values():
        for path, source in files.items():
            for node in ast.walk(ast.parse(source, path)):
                if isinstance(node, ast.Import):
                    imported |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    imported.add(str(node.module).partition(".")[0])
    assert imported == {"__future__", "anthropic", "datetime", "functools", "typing", "typing_extensions"}
