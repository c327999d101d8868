"""Rows about message streams: text, tool input of any length, snapshots of it."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from tests.benchmarks import payloads
from tests.benchmarks.rows import Run, row
from tests.benchmarks.rows_data import split_events
from tests.benchmarks.rows_messages import client, floor_client

_STREAMED: Dict[str, Any] = {**payloads.QUESTION, "stream": True}


def _floor_events(url: str, kind: str, name: str) -> Any:
    """A function that reads a stream and joins what the deltas add."""
    http = floor_client(url)

    def read() -> str:
        parts: List[str] = []
        pending = b""
        with http.stream("POST", "/v1/messages", json=_STREAMED) as response:
            for chunk in response.iter_bytes():
                events, pending = split_events(pending + chunk)
                parts += [event["delta"][name] for event in events if event["type"] == kind]
        return "".join(parts)

    return read


@row("messages.stream(), text", "µs", target=1.4, per_run=payloads.EVENTS, repeat=3)
class TextStream:
    @staticmethod
    def floor(url: str) -> Run:
        read = _floor_events(f"{url}/packed", "content_block_delta", "text")
        return lambda: len(read())

    @staticmethod
    def sdk(url: str) -> Run:
        stream_message = client(f"{url}/packed").messages.stream

        def run() -> int:
            with stream_message(**payloads.QUESTION) as stream:
                length = sum(len(text) for text in stream.text_stream)
                return length if len(stream.get_final_text()) == length else 0

        return run


def _tool_input(deltas: int) -> None:
    name = f"tool input of {deltas} deltas"

    # The official package parses all the input again for each delta.
    official = deltas <= 4000

    @row(name, "µs", target=1.15, per_run=deltas, repeat=max(1, 4000 // deltas), official=official)
    class ToolInput:  # pyright: ignore[reportUnusedClass]  # registered by its decorator
        @staticmethod
        def floor(url: str) -> Run:
            read = _floor_events(f"{url}/tool{deltas}", "content_block_delta", "partial_json")
            return lambda: len(json.loads(read())["note"])

        @staticmethod
        def sdk(url: str) -> Run:
            stream_message = client(f"{url}/tool{deltas}").messages.stream

            def run() -> int:
                with stream_message(**payloads.QUESTION) as stream:
                    return len(stream.get_final_message().content[0].input["note"])

            return run


for _deltas in payloads.TOOL_DELTAS:
    _tool_input(_deltas)


def _snapshots(deltas: int) -> None:
    name = f"every snapshot of {deltas} deltas read"

    @row(name, "µs", target=81, per_run=deltas, official=deltas <= 1000)
    class Snapshots:  # pyright: ignore[reportUnusedClass]  # registered by its decorator
        @staticmethod
        def sdk(url: str) -> Run:
            stream_message = client(f"{url}/tool{deltas}").messages.stream

            def run() -> int:
                fullest = 0
                with stream_message(**payloads.QUESTION) as stream:
                    for event in stream:
                        if event.type == "input_json":
                            fullest = max(fullest, len(event.snapshot))
                return fullest

            return run


for _deltas in payloads.SNAPSHOTS:
    _snapshots(_deltas)
