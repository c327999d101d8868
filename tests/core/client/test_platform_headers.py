"""Headers that describe the platform."""

from __future__ import annotations

import os
import platform
import sys
from types import SimpleNamespace
from typing import Dict, Iterator

import pytest

from anthropic._core.client.platform_headers import platform_headers


@pytest.fixture(autouse=True)
def fresh_headers() -> Iterator[None]:
    """They are kept for the life of a process; here each test sees its own platform."""
    platform_headers.cache_clear()
    yield
    platform_headers.cache_clear()


def headers_on(monkeypatch: pytest.MonkeyPatch, system: str, machine: str) -> Dict[str, str]:
    """The headers on a platform with `os.uname`, which all have but Windows."""
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(sysname=system, machine=machine), raising=False)
    return platform_headers("1.0")


def test_the_interpreter_is_what_the_platform_module_says() -> None:
    headers = platform_headers("1.0")
    assert headers["X-Stainless-Runtime"] == platform.python_implementation()
    assert headers["X-Stainless-Runtime-Version"] == platform.python_version()
    assert headers["X-Stainless-Package-Version"] == "1.0"


@pytest.mark.parametrize(
    ("system", "machine", "expected"),
    [
        ("Linux", "x86_64", ("Linux", "x64")),
        ("Darwin", "arm64", ("MacOS", "arm64")),
        ("FreeBSD", "armv7l", ("FreeBSD", "arm")),
        ("SunOS", "sparc", ("Other:sunos", "other:sparc")),
        ("", "", ("Unknown", "unknown")),
    ],
)
def test_systems_and_machines_have_common_names(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, expected: tuple[str, str]
) -> None:
    headers = headers_on(monkeypatch, system, machine)
    assert (headers["X-Stainless-OS"], headers["X-Stainless-Arch"]) == expected


def test_windows_has_no_uname(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "uname", raising=False)
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr(platform, "machine", lambda: "AMD64")
    headers = platform_headers("1.0")
    assert (headers["X-Stainless-OS"], headers["X-Stainless-Arch"]) == ("Windows", "x64")


def test_another_interpreter_says_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "implementation", SimpleNamespace(name="pypy"))
    monkeypatch.setattr(platform, "python_implementation", lambda: "PyPy")
    assert platform_headers("1.0")["X-Stainless-Runtime"] == "PyPy"
