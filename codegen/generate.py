"""One complete rendering: inputs in, the bytes of every file under `generated/` out. Nothing is written here.

All inputs are looked at before a problem ends the run, so that one run reports everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from attrs import astuple, evolve, frozen

from codegen import ir
from codegen.build import build_api
from codegen.config import read_sdk
from codegen.document import Document, load
from codegen.formatting import format_sources
from codegen.lint import lint_document
from codegen.name_lint import lint_names
from codegen.problems import GenerationError, Problem, Problems
from codegen.progress import Progress, shown
from codegen.proposals import propose_methods
from codegen.render import render
from codegen.unasync import render_sync

# The package's `__init__` stands in both source roots, or type checkers would not see them as one package.
_COPIED = "anthropic/__init__.py"
_NO_OPERATIONS = "The description has no operations: nothing would be left of the package."


@frozen
class Output:
    """What a run makes.

    Attributes:
        files: The content of each file by path relative to `generated/`.
        facts: What the summary says, plain values.
        origins: The schemas that types came from.
    """

    files: Mapping[str, bytes]
    facts: dict[str, Any]
    origins: Sequence[ir.Origin]


def generate(root: Path, spec: Path, config: Path, progress: Progress) -> Output:
    """Render everything.

    Args:
        root: The checkout, for what is written by hand and copied or converted.
        spec: The API description.
        config: The Python facts.
        progress: Told about each step.

    Raises:
        GenerationError: Listing every problem of every input.
    """
    problems = Problems()
    progress.step("Converting to synchronous code")
    sources = render_sync(root, problems)
    progress.step(f"Reading {spec.name}")
    document, facts = _read(spec, config, problems)
    progress.step("Naming")
    api = understand(document, facts, problems)
    counts = {"operations": _operations(api.resources), "types": _types(api)}
    if not counts["operations"]:
        nothing = Problem(document.file, "/paths", _NO_OPERATIONS, "Name a complete description.")
        raise GenerationError(_located([nothing], document))
    progress.step("Rendering")
    sources.update(render(api))
    progress.step(f"Formatting {len(sources)} files")
    files = format_sources(sources, root / "pyproject.toml")
    files[_COPIED] = (root / "overrides" / _COPIED).read_bytes()
    return Output(
        files,
        {
            **counts,
            "files": len(files),
            "undecided": list(map(str, api.undecided)),
            "proposals": propose_methods(api, facts),
            "unused": list(api.unused),
            "absent": [astuple(item) for item in _located(api.absent, facts)],
        },
        api.origins,
    )


def _read(spec: Path, config: Path, problems: Problems) -> tuple[Document, Document]:
    documents: list[Document] = []
    for path in (spec, config):
        try:
            documents.append(load(path, shown(path)))
        except GenerationError as error:
            problems.add_new(error.problems)
    if len(documents) < 2:
        problems.raise_if_any()
    return documents[0], documents[1]


def understand(document: Document, config: Document, problems: Problems) -> ir.Api:
    """Check the inputs and build the API, or end the run with what was found before and what is found now."""
    lint_document(document, problems)
    api: Optional[ir.Api] = None
    found = Problems()
    sdk = read_sdk(config, found)
    try:
        api = build_api(document, sdk, found)
        lint_names(api, document.file, config.file, found)
    except GenerationError:
        # The reader stops at what it cannot take, and names a place around the one that is to blame.
        causes = [problem.pointer for problem in problems if problem.file == document.file]
        found = Problems([problem for problem in found if not _is_around(problem.pointer, causes)])
    except Exception:
        # What is wrong with the inputs may break the building; then that is what to report.
        if not problems and not found:
            raise
    problems.add_new(_located(found, document, config))
    if problems and api is not None:
        problems.add_new(_located(api.absent, document, config))
    problems.raise_if_any()
    assert api is not None
    return api


def _is_around(pointer: str, others: Iterable[str]) -> bool:
    return any(other == pointer or other.startswith(pointer + "/") for other in others)


def _located(found: Iterable[Problem], *documents: Document) -> Iterator[Problem]:
    """The problems at places that the documents have, with their lines."""
    by_file = {document.file: document for document in documents}
    for problem in found:
        if problem.pointer and problem.file in by_file:
            document = by_file[problem.file]
            pointer = document.existing(problem.pointer)
            line = problem.line or (document.line(pointer) if pointer else None)
            problem = evolve(problem, pointer=pointer, line=line)
        yield problem


def _operations(resources: Sequence[ir.Resource]) -> int:
    return sum(
        len(resource.operations)
        + len(resource.base.methods if resource.base else ())
        + _operations(resource.children)
        for resource in resources
    )


def _types(api: ir.Api) -> int:
    return sum(len(module.declarations) for module in api.modules)
