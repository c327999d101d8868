"""The headers that describe the platform a client runs on. Read once per process; nothing is about the
user."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import Dict, Tuple

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
    """Return the headers for language, package version, operating system, architecture and interpreter."""
    system, machine = _system_and_machine()
    implementation, python_version = _python()
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": _system(system.lower()),
        "X-Stainless-Arch": _architecture(machine.lower()),
        "X-Stainless-Runtime": implementation,
        "X-Stainless-Runtime-Version": python_version,
    }


def _system_and_machine() -> Tuple[str, str]:
    """Return `platform.system()` and `platform.machine()`, where possible without importing that module."""
    if hasattr(os, "uname"):
        uname = os.uname()
        return uname.sysname, uname.machine
    import platform

    return platform.system(), platform.machine()


def _python() -> Tuple[str, str]:
    """Return `platform.python_implementation()` and `platform.python_version()`."""
    if sys.implementation.name == "cpython":
        return "CPython", sys.version.split(maxsplit=1)[0]
    import platform

    return platform.python_implementation(), platform.python_version()


def _system(name: str) -> str:
    if sys.platform in ("ios", "android"):
        return {"ios": "iOS", "android": "Android"}[sys.platform]
    return _SYSTEMS.get(name) or (f"Other:{name}" if name else "Unknown")


def _architecture(machine: str) -> str:
    if machine in _MACHINES:
        return _MACHINES[machine]
    if machine.startswith("arm"):
        return "arm"
    return f"other:{machine}" if machine else "unknown"
