"""What a process loads of this package until its first answer: each module costs every short program."""

from __future__ import annotations

import difflib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from anthropic.testing import FakeAnthropic

REVIEWED = Path(__file__).with_name("first_answer.txt")

QUESTION = "model='claude-opus-4-8', max_tokens=9, messages=[{'role': 'user', 'content': 'Hi'}]"
SYNC = "anthropic.Anthropic(api_key='key', base_url={url!r}).messages.create({question}).content[0].text"
ASYNC = (
    "__import__('asyncio').run("
    "anthropic.AsyncAnthropic(api_key='key', base_url={url!r}).messages.create({question})).content[0].text"
)

UNUSED = {
    "beta": r"\bbeta",
    "credentials": r"credentials|token",
    "failures": r"redirects|redaction|error_mapping|restart",
    "logs": r"redaction",
    "middleware": r"middleware|fallback",
    "output types": r"output_|schema",
    "pages": r"page|paging|paginator",
    "platforms": r"aws|bedrock|foundry|google_cloud|vertex|_platforms",
    "raw responses": r"\.raw$|_(a?)sync\.response",
    "schemas": r"_core\.schemas",
    "streams": r"\.sse|stream|\.events",
    "tools": r"tool|^anthropic\.lib\.(?!_resources)",
    "uploads": r"multipart|\.files",
    "validation": r"strict|unknown|checks|\.tags",
}
"""What a plain call has no use for, by what the names of its modules contain."""


def modules_of(call: str, variables: dict[str, str] | None = None) -> list[str]:
    """The modules of this package that are there after a call, in the order in which they came."""
    with FakeAnthropic() as fake:
        fake.reply("Hello.")
        expression = call.format(url=fake.base_url, question=QUESTION)
        code = f"import sys, anthropic; print({expression}); print(*sys.modules, sep='\\n')"
        environment = {**os.environ, **(variables or {})}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
        )
    assert done.returncode == 0, done.stderr
    answer, *modules = done.stdout.splitlines()
    assert answer == "Hello."
    return [name for name in modules if name.partition(".")[0] == "anthropic"]


@pytest.fixture(scope="module")
def loaded() -> list[str]:
    return modules_of(SYNC)


@pytest.fixture(scope="module")
def loaded_async() -> list[str]:
    return modules_of(ASYNC)


def test_a_first_answer_loads_the_reviewed_modules(loaded: list[str]) -> None:
    if os.environ.get("UPDATE_SURFACE"):
        REVIEWED.write_text("".join(f"{name}\n" for name in sorted(loaded)))
    changes = list(difflib.ndiff(REVIEWED.read_text().split(), sorted(loaded)))
    changes = [line for line in changes if not line.startswith(" ")]
    assert changes == [], "A first answer loads other modules; ask of each whether a plain call needs it."


@pytest.mark.parametrize("part", UNUSED)
def test_a_first_answer_loads_nothing_it_does_without(
    part: str, loaded: list[str], loaded_async: list[str]
) -> None:
    pattern = re.compile(UNUSED[part])
    assert [name for name in (*loaded, *loaded_async) if pattern.search(name)] == []


def test_neither_half_loads_more_of_the_other_than_the_bases_of_resources(
    loaded: list[str], loaded_async: list[str]
) -> None:
    helpers = "anthropic.lib._resources._async"
    assert {name for name in loaded if re.search(r"\b_async\b", name)} == {
        *("anthropic._async", "anthropic._async.resource", helpers, f"{helpers}.message_helpers")
    }
    helpers = "anthropic._sync._resources"
    assert {name for name in loaded_async if re.search(r"\b_sync\b", name)} == {
        *("anthropic._sync", "anthropic._sync.resource", helpers, f"{helpers}.message_helpers")
    }
    assert "anthropic._concurrency.aio" not in loaded
    assert "anthropic._concurrency.threads" not in loaded_async


def test_what_is_unused_would_be_seen() -> None:
    streamed = SYNC.replace(".create(", ".stream(").replace(
        ".content[0].text", ".__enter__().get_final_text()"
    )
    assert any("stream" in name for name in modules_of(streamed))
    logged = modules_of(SYNC, {"ANTHROPIC_LOG": "debug"})
    assert "anthropic._core.redaction" in logged
