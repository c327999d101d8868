"""Rows about messages, one at a time and many at once."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any, Awaitable, Callable, Dict, List

import httpx

from tests.benchmarks import payloads
from tests.benchmarks.rows import Run, row

__all__ = ["HEADERS", "async_client", "client", "floor_client"]

HEADERS = {"x-api-key": "benchmark-key", "anthropic-version": "2023-06-01"}
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)


def floor_client(url: str) -> httpx.Client:
    """Bare httpx with what the API asks for and no more."""
    return httpx.Client(base_url=url, headers=HEADERS, timeout=600, limits=_LIMITS)


def client(url: str) -> Any:
    """The SDK of this environment."""
    import anthropic

    return anthropic.Anthropic(api_key="benchmark-key", base_url=url)


def async_client(url: str) -> Any:
    """The SDK of this environment, for async code."""
    import anthropic

    return anthropic.AsyncAnthropic(api_key="benchmark-key", base_url=url)


def _read(message: Dict[str, Any]) -> Any:
    """What is read of a message, here from plain JSON."""
    read: List[Any] = [message["id"], message["stop_reason"], message["usage"]["output_tokens"]]
    for block in message["content"]:
        if block["type"] == "text":
            read.append(len(block["text"]))
        else:
            read += [block["name"], block["input"]["limit"]]
    return read


def _read_object(message: Any) -> Any:
    read: List[Any] = [message.id, message.stop_reason, message.usage.output_tokens]
    for block in message.content:
        if block.type == "text":
            read.append(len(block.text))
        else:
            read += [block.name, block.input["limit"]]
    return read


def _floor_create(url: str, body: Dict[str, Any]) -> Run:
    http = floor_client(url)
    return lambda: _read(http.post("/v1/messages", json=body).json())


def _sdk_create(url: str, body: Dict[str, Any]) -> Run:
    create = client(url).messages.create
    return lambda: _read_object(create(**body))


@row("messages.create, 1 KB answer", "µs", target=1.1, repeat=200)
class CreateSmall:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_create(f"{url}/small", payloads.QUESTION)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_create(f"{url}/small", payloads.QUESTION)


@row("messages.create, 19 KB, 20 blocks, all read", "µs", target=1.2, repeat=150)
class CreateLarge:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_create(f"{url}/large", payloads.QUESTION)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_create(f"{url}/large", payloads.QUESTION)


_CALLS_PER_PLACE = 4


def _at_once(call: Callable[[], Awaitable[Any]], count: int) -> Run:
    """Four times `count` calls, of which a semaphore lets `count` be made at a time. Answers take a while."""
    loop = asyncio.new_event_loop()

    async def limited(places: asyncio.Semaphore) -> Any:
        async with places:
            return await call()

    async def all_calls() -> List[Any]:
        places = asyncio.Semaphore(count)
        return await asyncio.gather(*[limited(places) for _ in range(count * _CALLS_PER_PLACE)])

    return lambda: loop.run_until_complete(all_calls())


def _floor_at_once(url: str, count: int) -> Run:
    http = httpx.AsyncClient(base_url=f"{url}/later", headers=HEADERS, timeout=600, limits=_LIMITS)

    async def call() -> Any:
        return _read((await http.post("/v1/messages", json=payloads.QUESTION)).json())

    return _at_once(call, count)


def _sdk_at_once(url: str, count: int) -> Run:
    sdk = async_client(f"{url}/later")

    async def call() -> Any:
        return _read_object(await sdk.messages.create(**payloads.QUESTION))

    return _at_once(call, count)


@row("async, 50 at once", "µs", target=0.12, per_run=50 * _CALLS_PER_PLACE)
class FiftyAtOnce:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_at_once(url, 50)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_at_once(url, 50)


@row("async, 200 at once", "µs", target=0.05, per_run=200 * _CALLS_PER_PLACE)
class TwoHundredAtOnce:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_at_once(url, 200)

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_at_once(url, 200)


@row("request of 200 messages, dicts", "µs", target=1.15, repeat=40)
class LongRequest:
    @staticmethod
    def floor(url: str) -> Run:
        return _floor_create(f"{url}/small", {**payloads.QUESTION, "messages": payloads.CONVERSATION})

    @staticmethod
    def sdk(url: str) -> Run:
        return _sdk_create(f"{url}/small", {**payloads.QUESTION, "messages": payloads.CONVERSATION})


def _conversation(content: Any) -> Dict[str, Any]:
    """100 questions, each answered with the same 20 blocks less most of the text."""
    messages: List[Any] = []
    for question in payloads.CONVERSATION[::2]:
        messages += [question, {"role": "assistant", "content": content}]
    return {**payloads.QUESTION, "messages": messages}


@row("request of 200 messages, response objects", "µs", target=1.1, repeat=20)
class LongRequestOfObjects:
    @staticmethod
    def floor(url: str) -> Run:
        http = floor_client(f"{url}/large")
        answer: Dict[str, Any] = http.post("/v1/messages", json=payloads.QUESTION).json()
        return _floor_create(f"{url}/small", _conversation(answer["content"][1:4]))

    @staticmethod
    def sdk(url: str) -> Run:
        answer = client(f"{url}/large").messages.create(**payloads.QUESTION)
        return _sdk_create(f"{url}/small", _conversation(answer.content[1:4]))


@row("to_dict, 20 blocks", "µs", target=0.5, repeat=400)
class ToDict:
    @staticmethod
    def floor(url: str) -> Run:
        answer = floor_client(f"{url}/large").post("/v1/messages", json=payloads.QUESTION).json()
        return lambda: _read(copy.deepcopy(answer))

    @staticmethod
    def sdk(url: str) -> Run:
        answer = client(f"{url}/large").messages.create(**payloads.QUESTION)
        return lambda: _read(answer.to_dict())


@row("to_json, 20 blocks", "µs", target=0.45, repeat=100)
class ToJSON:
    @staticmethod
    def floor(url: str) -> Run:
        answer = floor_client(f"{url}/large").post("/v1/messages", json=payloads.QUESTION).json()
        return lambda: len(json.dumps(answer, indent=2)) > 19_000

    @staticmethod
    def sdk(url: str) -> Run:
        answer = client(f"{url}/large").messages.create(**payloads.QUESTION)
        return lambda: len(answer.to_json()) > 19_000


@row("a kept Message", "bytes", target=0.55, repeat=200, measure="kept")
class KeptMessage:
    @staticmethod
    def floor(url: str) -> Run:
        http = floor_client(f"{url}/small")
        return lambda: http.post("/v1/messages", json=payloads.QUESTION).json()

    @staticmethod
    def sdk(url: str) -> Run:
        create = client(f"{url}/small").messages.create
        return lambda: create(**payloads.QUESTION)


@row("a further client", "µs", target=0.05, repeat=5)
class FurtherClient:
    @staticmethod
    def floor(url: str) -> Run:
        def run() -> str:
            with floor_client(url) as http:
                return str(http.base_url)

        return run

    @staticmethod
    def sdk(url: str) -> Run:
        def run() -> str:
            with client(url) as sdk:
                return str(sdk._client.base_url)

        return run


@row("with_options", "µs", target=5.0, repeat=500)
class WithOptions:
    @staticmethod
    def sdk(url: str) -> Run:
        sdk = client(url)
        return lambda: sdk.with_options(max_retries=5).max_retries
