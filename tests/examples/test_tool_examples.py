"""The examples of the README about tools, run as they are shown there."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, List

import pytest

from anthropic.testing import FakeAnthropic, tool_use

EXAMPLES = Path(__file__).parent / "tools"
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
MCP_SERVER = Path(__file__).parents[1] / "lib" / "tools" / "mcp_server.py"


def run(fake: FakeAnthropic, example: str, folder: Path) -> str:
    """What an example prints."""
    command = [sys.executable, "-W", "error::DeprecationWarning:__main__", str(EXAMPLES / f"{example}.py")]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=folder)
    assert finished.returncode == 0, finished.stderr
    assert fake.replies_waiting == 0
    return finished.stdout


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_the_readme_shows_it(path: Path) -> None:
    assert f"```python\n{path.read_text(encoding='utf-8')}```\n" in README
    with open(__file__, encoding="utf-8") as tests:
        assert f'"{path.stem}"' in tests.read()


def results(fake: FakeAnthropic) -> List[Any]:
    """What the last request answers the tool calls with."""
    return [block["content"] for block in fake.last_request.json["messages"][-1]["content"]]


def test_a_tool_runner(fake: FakeAnthropic, tmp_path: Path) -> None:
    fake.reply(tool_use("get_weather", {"city": "Paris"}))
    fake.reply("It is sunny.")
    printed = run(fake, "tool_runner", tmp_path)
    assert printed.startswith("tool_use\nend_turn\n[")
    assert "It is sunny." in printed
    assert results(fake) == ["Paris: sun, 20 degrees celsius"]
    tool = fake.last_request.json["tools"][0]
    assert (tool["name"], tool["description"]) == ("get_weather", "Look up the weather.")
    assert tool["input_schema"]["properties"]["city"]["description"] == "Name of the city."


def test_tools_at_once(fake: FakeAnthropic, tmp_path: Path) -> None:
    words = ["fox", "dog", "hedge"]
    fake.reply([tool_use("look_up", {"word": word}, id=f"call_{word}") for word in words])
    fake.reply("They are words.")
    assert "They are words." in run(fake, "tool_runner_async", tmp_path)
    assert results(fake) == [f"{word} is a word" for word in words]


def test_a_runner_of_streams(fake: FakeAnthropic, tmp_path: Path) -> None:
    fake.reply([{"type": "text", "text": "I look."}, tool_use("today", {})])
    fake.reply("It is today.")
    printed = run(fake, "tool_runner_streaming", tmp_path)
    assert printed.startswith("I look.[{'type': 'tool_result'")
    assert printed.endswith("It is today.")
    assert str(datetime.date.today().year) in results(fake)[0]


def test_the_memory_tool(fake: FakeAnthropic, tmp_path: Path) -> None:
    command = {"command": "create", "path": "/memories/style.txt", "file_text": "Short answers."}
    fake.reply(tool_use("memory", command))
    fake.reply("Noted.")
    assert "Noted." in run(fake, "memory_tool", tmp_path)
    assert (tmp_path / "memory" / "memories" / "style.txt").read_text() == "Short answers."
    assert fake.last_request.json["tools"] == [{"type": "memory_20250818", "name": "memory"}]


@pytest.mark.skipif(sys.version_info < (3, 10), reason="The mcp package needs Python 3.10")
def test_the_tools_of_an_mcp_server(fake: FakeAnthropic, tmp_path: Path) -> None:
    shutil.copy(MCP_SERVER, tmp_path / "my_mcp_server.py")
    fake.reply(tool_use("add", {"a": 2, "b": 3}))
    fake.reply("It is 5.")
    assert "It is 5." in run(fake, "mcp_tools", tmp_path)
    assert results(fake) == [[{"type": "text", "text": "5"}]]
