"""`python -m codegen`: writes `generated/`, or with `--check` says whether it is what would be written.

With `--spec` it tries another description: it reports and writes nothing, unless `--write` is there, too.
With `--diff` it says what changes in the API since a git revision instead, and with `--update` it takes the
structure of a newer document into openapi.yaml.

Exit codes: 0 done, or no drift; 1 problems in an input, or drift; 2 wrong usage, such as no such revision;
130 interrupted.
Imports stay few until there is work: a run without work takes a fraction of a second.
"""

from __future__ import annotations

import argparse
import gc
import signal
import sys
from pathlib import Path
from typing import Any, Optional

from codegen.console.progress import Progress
from codegen.console.summary import list_files, report_facts, report_types
from codegen.input.problems import GenerationError, Problem, display_path
from codegen.output.fingerprint import digest_inputs, digest_outputs, read_fingerprint, write_fingerprint
from codegen.output.tree import Changes, Tree
from codegen.unasync import source_files

CHECKOUT = Path(__file__).resolve().parent.parent
_SPEC = "openapi.yaml"
_CONFIG = "codegen/sdk.yaml"


def main(arguments: Optional[list[str]] = None) -> int:
    """Run the command line and return its exit code."""
    options = _parse(arguments)
    progress = Progress(is_complete=options.all)
    try:
        if options.diff is not None:
            return _diff(options)
        if options.update is not None:
            from codegen.update.command import update

            return update(options.root.resolve() / _SPEC, options.update, progress)
        return _run(options, progress)
    except GenerationError as error:
        progress.clear()
        count = len(error.problems)
        print(f"{error}\n\n{count} problem{'s' * (count != 1)}; nothing was written.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        progress.clear()
        print("Interrupted: every file is old or new. Run again to complete it.", file=sys.stderr)
        return 130


def _parse(arguments: Optional[list[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=(__doc__ or "").partition("\n")[0])
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--check", action="store_true", help="write nothing; fail on drift and stray files")
    modes.add_argument(
        "--diff",
        metavar="REV",
        nargs="?",
        const="",
        help="write nothing; print what changes in the API since the git revision REV "
        "(where this branch left origin/main; without that one, HEAD~1)",
    )
    modes.add_argument(
        "--update",
        type=Path,
        metavar="FILE",
        help="give openapi.yaml the structure of the vendor's document FILE; our words and corrections stay",
    )
    modes.add_argument("--write", action="store_true", help="write what comes of the description in --spec")
    parser.add_argument("--all", action="store_true", help="print long lists in full")
    parser.add_argument("--json", action="store_true", help="print the changes as JSON")
    parser.add_argument(
        "--spec", type=Path, metavar="FILE", help="another description than openapi.yaml, to be tried"
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="the Python facts (codegen/sdk.yaml)")
    parser.add_argument("--root", type=Path, metavar="DIR", default=CHECKOUT, help="the checkout to work on")
    options = parser.parse_args(arguments)
    if options.json and options.diff is None:
        parser.error("--json goes with --diff REV")
    return options


def _diff(options: argparse.Namespace) -> int:
    from codegen.diff.report import report
    from codegen.diff.revision import RevisionError

    root: Path = options.root.resolve()
    spec, config = options.spec or root / _SPEC, options.config or root / _CONFIG
    try:
        print(report(root, options.diff, spec, config, as_json=options.json))
    except RevisionError as error:
        print(f"python -m codegen: error: {error}", file=sys.stderr)
        return 2
    return 0


def _run(options: argparse.Namespace, progress: Progress) -> int:
    root: Path = options.root.resolve()
    spec, config = options.spec or root / _SPEC, options.config or root / _CONFIG
    is_check: bool = options.check
    is_trial = options.spec is not None and not (options.write or is_check)
    tree = Tree(root / "generated")
    progress.step("Comparing with the last run")
    inputs = digest_inputs(
        spec,
        config,
        CHECKOUT / "codegen",
        CHECKOUT / "templates",
        *sorted((root / "overrides").rglob("__init__.py")),
        *source_files(root).values(),
        root / "pyproject.toml",
    )
    facts = read_fingerprint(root, inputs, digest_outputs(tree))
    if facts is not None:
        report_facts(facts, spec, progress)
        _refuse_missing(facts, is_check)
        progress.end(f"No drift: {facts['files']} files are what was generated from these inputs")
        return 0

    from codegen.pipeline import generate

    output = generate(root, spec, config, progress)
    facts = output.facts
    report_facts(facts, spec, progress)
    progress.step("Comparing")
    changes = tree.compare(output.files)
    if not is_check:
        report_types(output.origins, changes, progress)
    if is_trial:
        return _try(changes, spec, progress)
    code = _check(changes, facts, progress) if is_check else _write(changes, tree, progress)
    if code == 0:
        write_fingerprint(root, inputs, digest_outputs(tree), facts)
    _refuse_missing(facts, is_check)
    return code


def _try(changes: Changes, spec: Path, progress: Progress) -> int:
    list_files(changes, ("to add", "to change", "to remove"), progress)
    summary = f"{len(changes.content)} files would be written, {len(changes.removed)} removed"
    progress.end(f"Tried {display_path(spec)}, and wrote nothing: {summary}. Add --write, or put it in place")
    return 0


def _refuse_missing(facts: dict[str, Any], is_check: bool) -> None:
    """Fail a check while `sdk.yaml` names what a newer description no longer has."""
    if is_check and facts["missing"]:
        raise GenerationError(Problem(*item) for item in facts["missing"])


def _check(changes: Changes, facts: dict[str, Any], progress: Progress) -> int:
    if not changes:
        progress.end(f"No drift: {facts['files']} files are what the generator writes")
        return 0
    list_files(changes, ("missing", "differs", "stray"), progress)
    count = len(changes.added) + len(changes.changed) + len(changes.removed)
    progress.end(f"Drift in {count} file{'s' * (count != 1)}: run `make generate` and commit the result")
    return 1


def _write(changes: Changes, tree: Tree, progress: Progress) -> int:
    progress.step("Writing")
    changes.apply()
    list_files(changes, ("added", "changed", "removed"), progress)
    progress.end(f"Wrote {display_path(tree.root)}: {changes.summary()}")
    return 0


if __name__ == "__main__":
    # The run is short and keeps nearly all it makes: looking for garbage would be a quarter of it.
    gc.disable()
    if hasattr(signal, "SIGPIPE"):
        # Who reads the output may stop early, as `head` does.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    # Being ended is being interrupted: what is on the way is removed.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    raise SystemExit(main())
