"""The demo runs, shows all its parts, and tells by its exit status when one of them fails."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Dict

import pytest

import anthropic
from anthropic.testing import FakeAnthropic

from . import demo

SCRIPT = Path(__file__).parent / "demo.py"


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment: Dict[str, str] = {**os.environ, **variables}
    command = [sys.executable, "-W", "error", str(SCRIPT), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)


def test_every_part_is_shown_whatever_the_environment_says() -> None:
    finished = run(http_proxy="http://127.0.0.1:9", ANTHROPIC_BASE_URL="http://127.0.0.1:9")
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert finished.stderr == ""
    headings = re.findall(r"^(\d)\. ", finished.stdout, re.MULTILINE)
    assert headings == [str(number) for number in range(1, len(demo.PARTS) + 1)]
    assert "attempt 3 (x-stainless-retry-count: 2)" in finished.stdout
    assert "request req_fake" in finished.stdout


def test_the_real_api_needs_a_key() -> None:
    finished = run("--live")
    assert finished.returncode == 2
    assert "ANTHROPIC_API_KEY" in finished.stderr


def test_a_part_that_fails_is_reported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(client: anthropic.Anthropic, fake: FakeAnthropic | None) -> None:
        """Nothing that works"""
        client.models.retrieve("gone")

    monkeypatch.setattr(demo, "PARTS", (broken,))
    monkeypatch.setattr(sys, "argv", ["demo.py"])
    for name in ("NO_PROXY", "no_proxy"):  # which the demo sets for its process
        monkeypatch.setenv(name, "")
    assert demo.main() == 1
    assert "FAILED" in capsys.readouterr().err
