"""Whatever is in a description: it is generated and works, or is refused with a place, a reason and a remedy.

Each number is the seed of one or two random changes. To look at one: `mutated(number)`.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve, frozen

from codegen.build.api import build_or_fail
from codegen.config.sdk import Sdk, read_sdk
from codegen.input.document import Document, load, loads
from codegen.input.problems import GenerationError, Problem, Problems
from codegen.ir.declarations import ModelClass
from codegen.output.formatting import format_sources
from codegen.render.api import render
from tests.codegen.conftest import REPOSITORY
from tests.codegen.mutations.losses import losses
from tests.codegen.mutations.mutate import mutate
from tests.codegen.mutations.slice import slice_of

COUNT = int(os.environ.get("MUTATIONS", "60"))
WHOLE = 25  # one in so many changes the whole description, the others a small part of it
BATCH = 20
TYPE_CHECKED = 5

CONFIG = load(REPOSITORY / "codegen" / "sdk.yaml", "codegen/sdk.yaml")
SDK: Sdk = read_sdk(CONFIG, Problems())
TEXTS = [
    json.dumps(part) for part in (lambda root: (root, slice_of(root)))(load(REPOSITORY / "openapi.yaml").root)
]


@frozen
class Outcome:
    """What came of one mutated description: files, or problems."""

    changes: list[str]
    files: dict[str, str]
    lost: list[str]
    refused: tuple[Problem, ...] = ()


def mutated(number: int) -> tuple[Document, list[str]]:
    """Return the description with the changes of a number, and what these are."""
    root = json.loads(TEXTS[number % WHOLE != 0])
    changes = mutate(root, random.Random(number))
    return loads(json.dumps(root), "openapi.json"), changes


def outcome(number: int) -> Outcome:
    document, changes = mutated(number)
    try:
        api, findings = build_or_fail(document, CONFIG, Problems())
    except GenerationError as error:
        return Outcome(changes, {}, _homeless(document, error.problems), error.problems)
    files = render(api)
    return Outcome(changes, files, list(losses(document, api, findings, SDK, files)))


def _homeless(document: Document, problems: tuple[Problem, ...]) -> list[str]:
    """Problems without a place, a reason or a remedy."""
    inputs = {document.file: document, CONFIG.file: CONFIG}
    return [
        str(problem)
        for problem in problems
        if inputs[problem.file].existing(problem.pointer) != problem.pointer
        or not problem.reason.endswith((".", "?"))
        or not problem.remedy.endswith(".")
    ]


@pytest.mark.parametrize("first", range(0, COUNT, BATCH))
def test_nothing_is_lost_and_what_is_generated_can_be_imported(first: int, tmp_path: Path) -> None:
    outcomes = {number: outcome(number) for number in range(first, min(first + BATCH, COUNT))}
    assert {number: (item.changes, item.lost) for number, item in outcomes.items() if item.lost} == {}
    folders: dict[Path, Outcome] = {}
    for number, item in outcomes.items():
        if item.files:
            _write(item.files, tmp_path / str(number))
            folders[tmp_path / str(number) / "anthropic"] = item
    assert 0 < len(folders) < len(outcomes), "Of some changes there are packages, some are refused"
    results = _import_all(list(folders))
    assert results.keys() == folders.keys()
    assert {(*folders[folder].changes, error) for folder, error in results.items() if error} == set()


def test_a_loss_would_be_seen() -> None:
    document = loads(TEXTS[1], "openapi.json")
    api, findings = build_or_fail(document, CONFIG, Problems())
    files = render(api)
    assert list(losses(document, api, findings, SDK, files)) == []
    assert "get /v1/models" in losses(document, evolve(api, resources=()), findings, SDK, files)
    assert any("the value" in loss for loss in losses(document, api, findings, SDK, {}))
    info = next(module for module in api.modules if module.name == "model_info")
    declaration = info.declarations[0]
    assert isinstance(declaration, ModelClass)
    shorter = evolve(info, declarations=(evolve(declaration, fields=declaration.fields[1:]),))
    api = evolve(api, modules=tuple(shorter if module is info else module for module in api.modules))
    assert len(list(losses(document, api, findings, SDK, files))) == 1


def test_a_broken_package_would_be_seen(tmp_path: Path) -> None:
    source = "from __future__ import annotations\n\n\ndef broken(a: Missing) -> None: ...\n"
    _write({"anthropic/_api/one.py": source, "anthropic/_api/__init__.py": ""}, tmp_path)
    assert "name 'Missing' is not defined" in _import_all([tmp_path / "anthropic"])[tmp_path / "anthropic"]


def _import_all(folders: list[Path]) -> dict[Path, str]:
    """Return what went wrong in importing each package, nothing where all went well."""
    command = [sys.executable, "-m", "tests.codegen.mutations.import_all", *map(str, folders)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    lines = (line.partition("\t") for line in done.stdout.splitlines())
    return {Path(folder): error for folder, _, error in lines}


def test_a_sample_type_checks(tmp_path: Path) -> None:
    generated = ((number, outcome(number).files) for number in itertools.count() if number % WHOLE)
    sample = dict(itertools.islice((item for item in generated if item[1]), TYPE_CHECKED))
    sources = {f"{number}/{path}": text for number, files in sample.items() for path, text in files.items()}
    formatted = format_sources(sources, REPOSITORY / "pyproject.toml")
    _write({path: content.decode() for path, content in formatted.items()}, tmp_path)
    for number in sample:
        package = tmp_path / str(number) / "anthropic"
        shutil.copy(REPOSITORY / "overrides" / "anthropic" / "__init__.py", package)
        (package / "_sync").symlink_to(REPOSITORY / "generated" / "anthropic" / "_sync")
    assert _type_errors(tmp_path, [str(number) for number in sample]) == []


def _type_errors(folder: Path, roots: list[str]) -> list[str]:
    """Return what pyright says, strictly, of several packages, each beside what is written by hand."""
    overrides = str(REPOSITORY / "overrides")
    settings = {
        "include": [f"{root}/anthropic/{part}" for root in roots for part in ("types", "_api", "resources")],
        "executionEnvironments": [{"root": root, "extraPaths": [root, overrides]} for root in roots],
        "pythonVersion": "3.9",
        "strict": ["."],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    pyright = str(Path(sys.executable).with_name("pyright"))
    command = [pyright, "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > len(roots)
    return [f"{item['file']}: {item['message']}" for item in report["generalDiagnostics"]]


def _write(files: dict[str, str], folder: Path) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
