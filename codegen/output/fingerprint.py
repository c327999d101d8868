"""Whether anything could have changed since the last complete run: digests of what went in and what came out.

A fingerprint is only ever a shortcut to "nothing changed". It counts when the inputs and the files on disk
both have the digests of a run that rendered and compared everything; a lost or foreign one costs time, no
more. Imports here are few: this is what a run without work consists of.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import sysconfig
from pathlib import Path
from typing import Any, Optional

from codegen.output.tree import Tree

_FILE = Path(".cache", "codegen.json")


def digest_inputs(*inputs: Path) -> str:
    """Return the digest of files and directories, with the Python version and the installed packages."""
    digest = hashlib.sha256(sys.version.encode())
    packages = sysconfig.get_path("purelib")
    for name in sorted(os.listdir(packages)):
        if name.endswith(".dist-info"):
            digest.update(name.encode())
    for place in inputs:
        files = sorted(path for path in place.rglob("*") if path.is_file()) if place.is_dir() else [place]
        for path in files:
            if path.suffix != ".pyc":
                _add(digest, str(path), path)
    return digest.hexdigest()


def digest_outputs(tree: Tree) -> str:
    """Return the digest of every file a tree holds, stray ones included."""
    digest = hashlib.sha256()
    for name in sorted(tree.present()):
        _add(digest, name, tree.root / name)
    return digest.hexdigest()


def read_fingerprint(root: Path, inputs: str, outputs: str) -> Optional[dict[str, Any]]:
    """Return what the last run left, if it had these inputs and these outputs."""
    try:
        fingerprint: Any = json.loads((root / _FILE).read_bytes())
        if (fingerprint["inputs"], fingerprint["outputs"]) == (inputs, outputs):
            facts: dict[str, Any] = fingerprint["facts"]
            return facts
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def write_fingerprint(root: Path, inputs: str, outputs: str, facts: dict[str, Any]) -> None:
    """Remember a complete run. A disk that refuses is no reason to fail: the next run does the work again."""
    target = root / _FILE
    content = json.dumps({"inputs": inputs, "outputs": outputs, "facts": facts})
    temporary = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(exist_ok=True)
        temporary.write_text(content, encoding="utf-8")
        os.replace(temporary, target)
    except OSError:
        temporary.unlink(missing_ok=True)


def _add(digest: Any, name: str, path: Path) -> None:
    """Add a name and a content, so that no two sets of files give the same bytes."""
    is_link = path.is_symlink()
    content = os.fsencode(os.readlink(path)) if is_link else path.read_bytes() if path.exists() else b""
    digest.update(f"{len(name)}:{name}:{int(is_link)}:{path.exists()}:{len(content)}:".encode())
    digest.update(content)
