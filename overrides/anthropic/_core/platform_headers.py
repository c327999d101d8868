"""The headers that say what this package runs on. Read once per process; nothing here is about the user."""

from __future__ import annotations

import platform
import sys
from functools import lru_cache
from typing import Dict

__all__ = ["platform_headers"]

_SYSTEMS = {
    "darwin": "MacOS",
    "linux": "Linux",
    "windows": "Windows",
    "freebsd": "FreeBSD",
    "openbsd": "OpenBSD",
}
_MACHINES = {
    "x86_64": "x64",
    "amd64": "x64",
    "arm64": "arm64",
    "aarch64": "arm64",
    "arm": "arm",
    "i386": "x32",
    "i686": "x32",
    "x86": "x32",
}


@lru_cache(maxsize=4)
def platform_headers(version: str) -> Dict[str, str]:
    """Language, package version, operating system, architecture and interpreter."""
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": _system(),
        "X-Stainless-Arch": _architecture(),
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
    }


def _system() -> str:
    if sys.platform in ("ios", "android"):
        return {"ios": "iOS", "android": "Android"}[sys.platform]
    name = platform.system().lower()
    return _SYSTEMS.get(name) or (f"Other:{name}" if name else "Unknown")


def _architecture() -> str:
    machine = platform.machine().lower()
    if machine in _MACHINES:
        return _MACHINES[machine]
    if machine.startswith("arm"):
        return "arm"
    return f"other:{machine}" if machine else "unknown"
