"""Formats the whole batch of generated sources with one run of ruff.

The project's own configuration applies, so that what is generated passes the checks that apply to what is
written by hand.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from codegen.input.problems import GenerationError, Problem
from codegen.output.tree import discard_abandoned

# A thousand small files that live for a moment: in memory that takes a third of the time.
_MEMORY = "/dev/shm"
_PREFIX = "anthropic-codegen-"
_ROOM = 64 << 20  # bytes, many times what is written


def format_sources(sources: Mapping[str, str], config: Path) -> dict[str, bytes]:
    """Sort imports, drop unused ones, and format.

    Args:
        sources: Source text by path relative to `generated/`; what is not Python comes back as it is.
        config: The `pyproject.toml` whose ruff settings apply.

    Raises:
        GenerationError: If ruff is missing or refuses a source (which is a mistake in a template).
    """
    directory = _fast_directory()
    discard_abandoned(Path(directory or tempfile.gettempdir()), _PREFIX)
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=directory) as folder:
        root = Path(folder)
        for directory in sorted({str(Path(path).parent) for path in sources}):
            (root / directory).mkdir(parents=True, exist_ok=True)
        for path, source in sources.items():
            (root / path).write_bytes(source.encode("utf-8"))
        options = ("--quiet", "--no-cache", "--no-respect-gitignore", "--config", str(config))
        _ruff("check", "--select", "I,F401", "--fix", "--exit-zero", *options, cwd=root)
        _ruff("format", *options, cwd=root)
        return {path: (root / path).read_bytes() for path in sources}


def _fast_directory() -> Optional[str]:
    """Return a directory in memory if the system has one with room; else `None`, for the usual place."""
    try:
        has_room = os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM
    except OSError:
        return None
    return _MEMORY if has_room else None


def _ruff(*arguments: str, cwd: Path) -> None:
    ruff = shutil.which("ruff", path=sysconfig.get_path("scripts")) or shutil.which("ruff")
    if ruff is None:
        problem = Problem("ruff", "", "ruff is not installed.", "Run `make env`.")
        raise GenerationError([problem])
    command = [ruff, *arguments, "."]
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode or "error:" in done.stdout:
        reason = f"ruff refuses a rendered file: {done.stdout.strip()}"
        raise GenerationError([Problem("templates", "", reason, "Correct the template.")])
