"""Rows about the project: how long the generator takes, and how large what people install is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Dict

from tests.benchmarks.environments import ROOT, clean_environment

__all__ = ["PROJECT_ROWS", "generator_seconds", "installed_megabytes"]

PROJECT_ROWS = {
    "generator, everything": ("s", 2.0),
    "generator, --check": ("s", 2.0),
    "generator, nothing to do": ("s", 0.3),
    "wheel": ("MB", 1.0),
    "installed, without bytecode": ("MB", 4.0),
}
"""Unit and target of each row."""

_INPUTS = ("openapi.yaml", "codegen", "overrides", "pyproject.toml")


def generator_seconds() -> Dict[str, float]:
    """CPU time of the generator and of the processes it starts, on a copy of its inputs."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in _INPUTS:
            source = ROOT / name
            shutil.copytree(source, root / name) if source.is_dir() else shutil.copy(source, root / name)
        everything = _seconds(root)
        nothing = _seconds(root)
        shutil.rmtree(root / ".cache")
        return dict(zip(PROJECT_ROWS, (everything, _seconds(root, "--check"), nothing)))


def _seconds(root: Path, *options: str) -> float:
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "--root", str(root), *options],
        cwd=ROOT,
        env=clean_environment(),
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"The generator ended with {process.returncode}.")
    return usage.ru_utime + usage.ru_stime


def installed_megabytes(python: Path) -> float:
    """The size of the package's files in an environment."""
    (package,) = python.parent.parent.glob("[Ll]ib/**/site-packages/anthropic")
    files = (path for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return sum(path.stat().st_size for path in files) / 1e6
