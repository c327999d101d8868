"""A client that gets one text as its answer, and types that the text may be a value of."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from typing import Any, List, Optional

import httpx
import pydantic
import pytest

from anthropic import Anthropic, AsyncAnthropic
from tests.lib.streaming.opened import FLAVOURS, REQUEST
from tests.lib.streaming.transcripts import as_sse, ending, start, streamed, text


class Person(pydantic.BaseModel):
    """Somebody."""

    name: str
    age: int = pydantic.Field(ge=0)


@dataclasses.dataclass
class Point:
    x: int
    label: Optional[str] = None


ENDPOINTS = ["messages", "beta.messages"]


class Answering:
    """A client of either flavour that gets one text as its answer, streamed or not."""

    def __init__(self, flavour: str, endpoint: str, answer: str, stop_reason: str = "end_turn") -> None:
        self.bodies: List[Any] = []
        self.headers: List[Any] = []
        self._answer, self._stop_reason = answer, stop_reason
        self._endpoint, self._is_async = endpoint, flavour == "async"
        transport = httpx.MockTransport(self._respond)
        http: Any = (
            httpx.AsyncClient(transport=transport) if self._is_async else httpx.Client(transport=transport)
        )
        kind: Any = AsyncAnthropic if self._is_async else Anthropic
        self.client = kind(api_key="test-key", http_client=http)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        self.headers.append(request.headers)
        if request.url.path.endswith("count_tokens"):
            return httpx.Response(200, json={"input_tokens": 7})
        block = {"type": "text", "text": self._answer}
        if not self.bodies[-1].get("stream"):
            message = {**start()["message"], "content": [block], "stop_reason": self._stop_reason}
            return httpx.Response(200, json=message, headers={"request-id": "req_1"})
        middle = len(self._answer) // 2
        events = streamed(
            start(), text(0, self._answer[:middle], self._answer[middle:]), ending(self._stop_reason)
        )
        return httpx.Response(200, content=as_sse(events), headers={"content-type": "text/event-stream"})

    @property
    def resource(self) -> Any:
        return self.client.beta.messages if self._endpoint == "beta.messages" else self.client.messages

    def ask(self, method: str, **params: Any) -> Any:
        """`parse`, `count_tokens`, or `stream` to its final message."""
        params = {**REQUEST, **params}
        if method == "count_tokens":
            del params["max_tokens"]
        if method != "stream":
            called = getattr(self.resource, method)(**params)
            return asyncio.run(called) if self._is_async else called
        manager = self.resource.stream(**params)
        if not self._is_async:
            with manager as stream:
                return stream.get_final_message()

        async def streamed_answer() -> Any:
            async with manager as stream:
                return await stream.get_final_message()

        return asyncio.run(streamed_answer())


both_flavours = pytest.mark.parametrize("flavour", FLAVOURS)
both_endpoints = pytest.mark.parametrize("endpoint", ENDPOINTS)
# In the beta, the parameter is deprecated in favour of `output_config`.
allows_output_format = pytest.mark.filterwarnings(
    "ignore:The 'output_format' parameter is deprecated:DeprecationWarning"
)
