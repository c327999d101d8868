"""The mock server, installed from npm into a folder that git ignores; once per version of the lock file."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Dict

from tests.original_environment import ORIGINAL_ENVIRONMENT

__all__ = ["NAME", "Unavailable", "executable"]

HERE = Path(__file__).parent
CACHE = HERE.parents[1] / ".cache" / "mock"
MANIFEST, LOCK = HERE / "package.json", HERE / "package-lock.json"
INSTALL_SECONDS = 180

_DEPENDENCIES: Dict[str, Any] = json.loads(MANIFEST.read_bytes())["dependencies"]
NAME = " ".join(next(iter(_DEPENDENCIES.items())))
"""What is installed, with its version."""


class Unavailable(Exception):
    """The mock cannot be had on this machine; the message says why."""


def executable() -> Path:
    """The server's program for this platform, installed if it is not yet.

    Raises:
        Unavailable: There is no npm, it could not install the server, or the server has no build for here.
    """
    folder = CACHE / hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]
    if not folder.exists():
        _install(folder)
    # npm installs the build for this platform and no other; without its launcher, no child outlives us.
    found = sorted(folder.glob("node_modules/@stdy/cli-*/bin/steady*"))
    if not found:
        raise Unavailable(f"{NAME} has no build for this platform")
    return found[0]


def _install(folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise Unavailable("node and npm are not on the PATH")
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, ignore_cleanup_errors=True) as unfinished:
        for file in (MANIFEST, LOCK):
            shutil.copy(file, unfinished)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        try:
            subprocess.run(
                command,
                cwd=unfinished,
                env=ORIGINAL_ENVIRONMENT,
                check=True,
                capture_output=True,
                text=True,
                timeout=INSTALL_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            raise Unavailable(f"npm took more than {INSTALL_SECONDS} s to install {NAME}") from error
        except subprocess.CalledProcessError as error:
            reason = " ".join(error.stderr.split())[:200]
            raise Unavailable(f"npm could not install {NAME}: {reason}") from error
        shutil.copytree(unfinished, folder, symlinks=True)
