"""Descriptions as vendors write them become docstrings that pass our own lint."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.codegen.conftest import Checkout

PROSE = {
    "markdown": '# Things\n\n* one\n* two\twith a tab\n\n"""Quoted""" and `\\d`, ' + "word " * 60,
    "table": f"| a | b |\n|---|---|\n| {'c' * 140} | d |",
    "code": f"```python\nprint({'y' * 140!r})\n```\nafter",
    "url": "See https://example.com/" + "x" * 150,
    "typography": "A range 1\u20132, someone\u2019s \xd7 \u201cquotes\u201d\u00a0\u2026",
    "backslash": "Ends with \\",
    "quote": 'Ends with "quotes"',
    "margins": "\n\n   leading\ntrailing   \n\n\n",
    "blank": " \n ",
}


@pytest.mark.parametrize("text", PROSE.values(), ids=list(PROSE))
def test_a_description_gives_docstrings_that_pass_lint(checkout: Checkout, text: str) -> None:
    api = checkout.api()
    thing = api["components"]["schemas"]["Thing"]
    thing["description"] = thing["properties"]["id"]["description"] = text
    api["paths"]["/v1/things"]["post"]["description"] = text
    checkout.set_api(api)
    assert checkout.generate() == 0
    names = ("types/thing.py", "resources/things.py")
    files = [str(checkout.root / "generated/anthropic" / name) for name in names]
    command = [sys.executable, "-m", "ruff", "check", "--no-cache"]
    found = subprocess.run([*command, *files], cwd=checkout.root, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout
