"""Rows about what comes in quantities: streams, pages, batch results, uploads."""

from __future__ import annotations

import asyncio
import atexit
import json
import os
import tempfile
from pathlib import Path
from typing import Any, AsyncIterator, Dict, Iterator, Tuple

import httpx

from tests.benchmarks import payloads
from tests.benchmarks.rows import Run, row
from tests.benchmarks.rows_messages import HEADERS, async_client, client, floor_client

__all__ = ["UPLOAD_BYTES", "split_events"]

UPLOAD_BYTES = 8 << 20
_STREAMED: Dict[str, Any] = {**payloads.QUESTION, "stream": True}


def split_events(pending: bytes) -> Tuple[Iterator[Any], bytes]:
    """The events of the complete blocks of a text/event-stream, and the incomplete rest."""
    blocks = pending.split(b"\n\n")
    rest = blocks.pop()
    return (json.loads(block.partition(b"data: ")[2].decode()) for block in blocks), rest


def _text_length(event: Dict[str, Any]) -> int:
    return len(event["delta"]["text"]) if event["type"] == "content_block_delta" else 0


def _floor_stream(url: str) -> Run:
    http = floor_client(url)

    def run() -> int:
        length, pending = 0, b""
        with http.stream("POST", "/v1/messages", json=_STREAMED) as response:
            for chunk in response.iter_bytes():
                events, pending = split_events(pending + chunk)
                for event in events:
                    length += _text_length(event)
        return length

    return run


def _sdk_stream(url: str) -> Run:
    create = client(url).messages.create

    def run() -> int:
        length = 0
        for event in create(**_STREAMED):
            if event.type == "content_block_delta":
                length += len(event.delta.text)
        return length

    return run


@row("create(stream=True), 16 KiB chunks", "µs", target=1.2, per_run=payloads.EVENTS, repeat=3)
class PackedStream:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_stream(f"{url}/packed")

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_stream(f"{url}/packed")


@row("create(stream=True), a chunk per event", "µs", target=1.1, per_run=payloads.EVENTS, repeat=3)
class SingleStream:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_stream(f"{url}/single")

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_stream(f"{url}/single")


@row("async stream, 16 KiB chunks", "µs", target=1.3, per_run=payloads.EVENTS, repeat=3)
class AsyncPackedStream:
    @staticmethod
    def floor(url: str) -> Run:
        loop = asyncio.new_event_loop()
        http = httpx.AsyncClient(base_url=f"{url}/packed", headers=HEADERS, timeout=600)

        async def read() -> int:
            length, pending = 0, b""
            async with http.stream("POST", "/v1/messages", json=_STREAMED) as response:
                async for chunk in response.aiter_bytes():
                    events, pending = split_events(pending + chunk)
                    for event in events:
                        length += _text_length(event)
            return length

        return lambda: loop.run_until_complete(read())

    @staticmethod
    def sdk(url: str) -> Run:
        loop = asyncio.new_event_loop()
        create = async_client(f"{url}/packed").messages.create

        async def read() -> int:
            length = 0
            stream: AsyncIterator[Any] = await create(**_STREAMED)
            async for event in stream:
                if event.type == "content_block_delta":
                    length += len(event.delta.text)
            return length

        return lambda: loop.run_until_complete(read())


@row("batches.list, 50 pages of 100", "µs", target=1.4, per_run=payloads.BATCH_PAGES * payloads.PAGE_SIZE)
class Pages:
    @staticmethod
    def floor(url: str) -> Run:
        http = floor_client(f"{url}/small")

        def run() -> int:
            read, params = 0, {"limit": "100"}
            while True:
                page = http.get("/v1/messages/batches", params=params).json()
                for batch in page["data"]:
                    read += len(batch["id"]) + batch["request_counts"]["succeeded"]
                if not page["has_more"]:
                    return read
                params["after_id"] = page["last_id"]

        return run

    @staticmethod
    def sdk(url: str) -> Run:
        batches = client(f"{url}/small").messages.batches
        return lambda: sum(
            len(batch.id) + batch.request_counts.succeeded for batch in batches.list(limit=100)
        )


def _floor_results(url: str) -> Run:
    http = floor_client(f"{url}/small")

    def run() -> int:
        read, pending = 0, b""
        results_url = http.get("/v1/messages/batches/done").json()["results_url"]
        with http.stream("GET", results_url) as response:
            for chunk in response.iter_bytes():
                lines = (pending + chunk).split(b"\n")
                pending = lines.pop()
                for line in lines:
                    entry = json.loads(line)
                    read += len(entry["custom_id"]) + len(entry["result"]["message"]["content"][0]["text"])
        return read

    return run


def _sdk_results(url: str) -> Run:
    batches = client(f"{url}/small").messages.batches
    return lambda: sum(
        len(entry.custom_id) + len(entry.result.message.content[0].text) for entry in batches.results("done")
    )


@row("batch results, JSONL", "µs", target=1.5, per_run=payloads.RESULTS)
class Results:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_results(url)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_results(url)


@row("batch results, JSONL, highest memory", "KB", target=1.5, measure="peak")
class ResultsMemory:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_results(url)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_results(url)


def _large_file() -> Path:
    path = Path(tempfile.gettempdir()) / f"anthropic-benchmark-{os.getpid()}.bin"
    path.write_bytes(bytes(UPLOAD_BYTES))
    atexit.register(path.unlink, missing_ok=True)
    return path


def _floor_upload(url: str) -> Run:
    http = floor_client(f"{url}/small")
    path = _large_file()

    def run() -> int:
        with path.open("rb") as file:
            return int(http.post("/v1/files", files={"file": file}).json()["size_bytes"])

    return run


def _sdk_upload(url: str) -> Run:
    sdk = client(f"{url}/small")
    upload = (sdk.files if hasattr(sdk, "files") else sdk.beta.files).upload
    path = _large_file()
    return lambda: upload(file=path).size_bytes


@row("files.upload, 8 MB", "µs", target=1.2, repeat=5)
class Upload:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_upload(url)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_upload(url)


@row("files.upload, 8 MB, highest memory", "KB", target=None, measure="peak")
class UploadMemory:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_upload(url)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_upload(url)
