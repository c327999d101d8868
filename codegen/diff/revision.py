"""The inputs as they are at a git revision and in the working tree, built with the generator of today.

Git is only asked, nothing is checked out.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Optional

from attrs import frozen

from codegen.build.api import build_api, build_or_fail
from codegen.config.sdk import read_sdk
from codegen.input.document import Document, load, loads
from codegen.input.problems import GenerationError, Problem, Problems, display_path
from codegen.ir.api import Api

# Where both are at any revision; in the working tree they can be elsewhere.
SPEC = "openapi.yaml"
CONFIG = "codegen/sdk.yaml"


class RevisionError(Exception):
    """There is no such revision, or no description in it; the text says what to do."""


@frozen
class OldApi:
    """The API at a revision, and what of its inputs the generator of today does not understand."""

    revision: str
    commit: str
    api: Api
    problems: tuple[Problem, ...]


def read_current(spec: Path, config: Path) -> tuple[Api, tuple[Problem, ...]]:
    """Return the API of the working tree, and what `sdk.yaml` names there in vain.

    Raises:
        GenerationError: Listing every problem.
    """
    document, facts = (load(path, display_path(path)) for path in (spec, config))
    api, findings = build_or_fail(document, facts, Problems())
    return api, findings.missing


def read_old(root: Path, revision: str, config: Path) -> OldApi:
    """Return the API at a revision; `""` is where this branch left `origin/main`, or the last commit.

    A `sdk.yaml` of then may say less, or more, than is understood now: what can be built is. Where there was
    none, `config` names things.

    Raises:
        RevisionError: If there is no such revision or no description in it.
        GenerationError: If nothing can be built from what is there.
    """
    revision = revision or _usual_revision(root)
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    if commit is None:
        raise RevisionError(
            f"git knows no revision {revision!r} in {display_path(root)}: name a commit, branch or tag that "
            "`git log` shows, or fetch it first."
        )
    commit = commit.strip()
    document = _document(root, revision, commit, SPEC)
    if document is None:
        raise RevisionError(f"{revision!r} has no {SPEC}: name a revision that has it.")
    problems = Problems()
    facts = _document(root, revision, commit, CONFIG)
    if facts is None:
        facts = load(config, display_path(config))
        reason = f"{revision} has no such file: names are those of today."
        problems.add(CONFIG, "", reason, "Name a later revision to see what was renamed.")
    try:
        api, findings = build_api(document, read_sdk(facts, problems), problems)
    except GenerationError:
        raise
    except Exception:
        # What is wrong with the inputs may break the building; then that is what to report.
        problems.raise_if_any()
        raise
    return OldApi(revision, commit, api, (*problems, *findings.missing))


def _usual_revision(root: Path) -> str:
    base = _git(root, "merge-base", "HEAD", "origin/main")
    return base.strip()[:12] if base else "HEAD~1"


def _document(root: Path, revision: str, commit: str, path: str) -> Optional[Document]:
    text = _git(root, "show", f"{commit}:./{path}")
    return None if text is None else loads(text, f"{revision}:{path}")


def _git(root: Path, *arguments: str) -> Optional[str]:
    """Return what git answers, or nothing if it refuses."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except OSError as error:
        raise RevisionError(f"git cannot be run: {error}. Install it, or put it on the path.") from None
    return done.stdout.decode("utf-8-sig", "replace") if done.returncode == 0 else None
