"""Rows about tools: making them, and the loop that calls them."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from tests.benchmarks import payloads
from tests.benchmarks.rows import Run, row
from tests.benchmarks.rows_messages import client, floor_client

__all__ = ["weather"]

_DEFINITION: Dict[str, Any] = {
    "type": "custom",
    "name": "weather",
    "description": "Look up the weather.",
    "input_schema": {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "Name of the city."},
            "days": {"type": "integer", "description": "How many.", "default": 1},
        },
        "required": ["city"],
        "additionalProperties": False,
    },
}


def weather(city: str, days: int = 1) -> str:
    """Look up the weather.

    Args:
        city: Name of the city.
        days: How many.
    """
    return f"{city}: sun. " * days * 20


def _answered(calls: List[Dict[str, Any]]) -> Dict[str, Any]:
    results = [
        {"type": "tool_result", "tool_use_id": call["id"], "content": weather(**call["input"])}
        for call in calls
    ]
    return {"role": "user", "content": results}


@row(f"tool_runner, {payloads.TOOL_TURNS} turns", "µs", target=1.4, repeat=8)
class ToolRunner:
    @staticmethod
    def floor(url: str) -> Run:
        http = floor_client(f"{url}/tools")

        def run() -> int:
            messages, length = list(payloads.QUESTION["messages"]), 0
            while True:
                body = {**payloads.QUESTION, "messages": messages, "tools": [_DEFINITION]}
                response = http.post("/v1/messages", content=json.dumps(body).encode())
                answer = json.loads(response.content)
                length += len(answer["content"][0]["text"])
                calls = [block for block in answer["content"] if block["type"] == "tool_use"]
                if not calls:
                    return length
                messages += [{"role": "assistant", "content": answer["content"]}, _answered(calls)]

        return run

    @staticmethod
    def sdk(url: str) -> Run:
        from anthropic import beta_tool

        tool_runner, tool = client(f"{url}/tools").beta.messages.tool_runner, beta_tool(weather)
        return lambda: sum(
            len(answer.content[0].text) for answer in tool_runner(**payloads.QUESTION, tools=[tool])
        )


@row("@beta_tool on a function of two arguments", "µs", target=100.0, repeat=100)
class ToolDecorator:
    @staticmethod
    def sdk(url: str) -> Run:
        from anthropic import beta_tool

        return lambda: sorted(beta_tool(weather).to_dict())
