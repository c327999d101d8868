"""The three environments: bare httpx, the official package, and a wheel of this checkout."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

__all__ = ["ROOT", "VARIANTS", "clean_environment", "prepare", "wheel"]

ROOT = Path(__file__).resolve().parents[2]
VARIANTS = ("floor", "official", "ours")

_CACHE = ROOT / ".cache" / "bench"
_HTTPX = "httpx==0.28.1"
_INSTALLED = {"floor": [_HTTPX], "official": ["anthropic==0.125.0", _HTTPX]}
_SOURCES = ("overrides", "generated", "pyproject.toml", "README.md")


def clean_environment() -> Dict[str, str]:
    """The variables for a measured process: without those that change imports or send requests elsewhere."""
    dropped = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    return {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith("ANTHROPIC_") and not name.lower().endswith("_proxy")
    }


def prepare() -> Dict[str, Path]:
    """Bring the environments up to date; returns the interpreter of each."""
    requirements: Dict[str, List[str]] = {**_INSTALLED, "ours": [str(wheel()), _HTTPX]}
    return {variant: _environment(variant, requirements[variant]) for variant in VARIANTS}


def _environment(variant: str, requirements: List[str]) -> Path:
    folder = _CACHE / variant
    python = folder / "bin" / "python"
    stamp = folder / "installed.txt"
    wanted = "\n".join([sys.version, *requirements])
    if not stamp.exists() or stamp.read_text() != wanted:
        print(f"Installing {variant} ...", file=sys.stderr)
        _run(sys.executable, "-m", "venv", "--clear", str(folder))
        _run(str(python), "-m", "pip", "install", "--quiet", *requirements)
        _run(str(python), "-m", "compileall", "-qq", str(folder / "lib"), check=False)
        stamp.write_text(wanted)
    return python


def wheel() -> Path:
    """A wheel of the checkout as it is, built again only when a source has changed."""
    digest = hashlib.sha256()
    for name in _SOURCES:
        for path in sorted([ROOT / name, *(ROOT / name).rglob("*")]):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(ROOT)}\n".encode())
                digest.update(path.read_bytes())
    folder = _CACHE / "wheels" / digest.hexdigest()[:16]
    if not list(folder.glob("*.whl")):
        print("Building the wheel ...", file=sys.stderr)
        _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder), str(ROOT))
    return next(folder.glob("*.whl"))


def _run(*command: str, check: bool = True) -> None:
    environment = {**clean_environment(), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    subprocess.run(command, check=check, env=environment, stdout=subprocess.DEVNULL)
