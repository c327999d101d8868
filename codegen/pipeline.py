"""One complete rendering: inputs in, the bytes of every file under `generated/` out. Nothing is written here.

All inputs are looked at before a problem ends the run, so that one run reports everything.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, Optional

from attrs import astuple, frozen

from codegen.build.api import build_or_fail, with_lines
from codegen.build.findings import Origin
from codegen.console.progress import Progress
from codegen.console.proposals import propose_methods
from codegen.input.document import Document, load
from codegen.input.problems import GenerationError, Problem, Problems, display_path
from codegen.ir.api import Api
from codegen.ir.operations import Resource
from codegen.output.formatting import format_sources
from codegen.render.api import render
from codegen.unasync import render_sync

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
    origins: Sequence[Origin]


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
    api, findings = build_or_fail(document, facts, problems, partial(_source_of, root, sources))
    counts = {"operations": _operations(api.resources), "types": _types(api)}
    if not counts["operations"]:
        nothing = Problem(document.file, "/paths", _NO_OPERATIONS, "Name a complete description.")
        raise GenerationError(with_lines([nothing], document))
    progress.step("Rendering")
    sources.update(render(api))
    progress.step(f"Formatting {len(sources)} files")
    files = format_sources(sources, root / "pyproject.toml")
    files.update(_shared_packages(root / "overrides", files))
    return Output(
        files,
        {
            **counts,
            "files": len(files),
            "undecided": list(map(str, findings.undecided)),
            "proposals": propose_methods(api, findings.undecided, facts),
            "unused": list(findings.unused),
            "missing": [astuple(item) for item in with_lines(findings.missing, facts)],
        },
        findings.origins,
    )


def _shared_packages(overrides: Path, files: Collection[str]) -> dict[str, bytes]:
    """Return the `__init__` of every package that has generated modules beside those written by hand.

    It stands in both source roots, or type checkers would not see the two as one package.
    """
    packages = {"anthropic", *(path.rpartition("/")[0] for path in files)}
    packages |= {str(above) for package in packages for above in PurePosixPath(package).parents}
    paths = (f"{package}/__init__.py" for package in sorted(packages))
    return {path: (overrides / path).read_bytes() for path in paths if (overrides / path).is_file()}


def _source_of(root: Path, sources: Mapping[str, str], module: str) -> Optional[str]:
    """Return the source of a module that is written by hand, or made from one that is."""
    place = f"anthropic/{module.replace('.', '/')}"
    for path in (f"{place}.py", f"{place}/__init__.py"):
        if path in sources:
            return sources[path]
        if (root / "overrides" / path).is_file():
            return (root / "overrides" / path).read_text(encoding="utf-8")
    return None


def _read(spec: Path, config: Path, problems: Problems) -> tuple[Document, Document]:
    documents: list[Document] = []
    for path in (spec, config):
        try:
            documents.append(load(path, display_path(path)))
        except GenerationError as error:
            problems.add_new(error.problems)
    if len(documents) < 2:
        problems.raise_if_any()
    return documents[0], documents[1]


def _operations(resources: Sequence[Resource]) -> int:
    return sum(
        len(resource.operations)
        + len(resource.base.methods if resource.base else ())
        + _operations(resource.children)
        for resource in resources
    )


def _types(api: Api) -> int:
    return sum(len(module.declarations) for module in api.modules)
