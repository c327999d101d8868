"""Notebooks and shells complete by jedi, which reads the package and does not run it.

Looks at the checkout, or with `WHEEL_ENVIRONMENT` set at what is installed in that virtual environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Set

import jedi  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]
import pytest

ROOT = Path(__file__).parents[2]
WHEEL = os.environ.get("WHEEL_ENVIRONMENT")


def completions(source: str) -> Set[str]:
    environment = Path(WHEEL) if WHEEL else Path(sys.prefix)
    added = [] if WHEEL else [str(ROOT / "overrides"), str(ROOT / "generated")]
    project = jedi.Project(ROOT / "tests" / "typing", environment_path=environment, added_sys_path=added)
    lines = source.splitlines()
    script = jedi.Script(source, project=project)
    return {name.name for name in script.complete(len(lines), len(lines[-1]))}


@pytest.mark.parametrize("client", ["Anthropic", "AsyncAnthropic", "AnthropicBedrock"])
def test_resources_of_a_client(client: str) -> None:
    found = completions(f"from anthropic import {client}\n{client}().")
    assert {"messages", "beta", "close", "with_options", "copy"} <= found


def test_methods_of_a_resource_and_fields_of_an_answer() -> None:
    source = "from anthropic import Anthropic\nmessages = Anthropic().messages\n"
    assert {"create", "stream", "count_tokens", "batches"} <= completions(f"{source}messages.")
    assert {"content", "usage", "stop_reason"} <= completions(f"{source}messages.create().")


def test_names_of_packages() -> None:
    assert {"Anthropic", "RateLimitError", "beta_tool"} <= completions("import anthropic\nanthropic.")
    assert {"Message", "TextBlockParam"} <= completions("from anthropic.types import ")
