"""A client that gets one text as its answer, and types that the text may be a value of."""

from __future__ import annotations

import dataclasses
import inspect
import json
from typing import Any, List, Optional

import httpx
import pydantic
import pytest

from tests.lib.streaming.message_streams import ENDPOINTS, REQUEST
from tests.lib.streaming.transcripts import as_sse, ending, join_events, start, text
from tests.twins import Twin, entered, maybe


class Person(pydantic.BaseModel):
    """Somebody."""

    name: str
    age: int = pydantic.Field(ge=0)


@dataclasses.dataclass
class Point:
    x: int
    label: Optional[str] = None


class Answering:
    """A client of either kind that gets one text as its answer, streamed or not; remembers the requests."""

    def __init__(self, twin: Twin, endpoint: str, answer: str, stop_reason: str = "end_turn") -> None:
        self.bodies: List[Any] = []
        self.headers: List[Any] = []
        self.client = twin.client(http_client=twin.http_client(self._respond))
        self._answer, self._stop_reason = answer, stop_reason
        self._endpoint = endpoint

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
        events = join_events(
            start(), text(0, self._answer[:middle], self._answer[middle:]), ending(self._stop_reason)
        )
        return httpx.Response(200, content=as_sse(events), headers={"content-type": "text/event-stream"})

    @property
    def resource(self) -> Any:
        """The messages of the endpoint."""
        return self.client.beta.messages if self._endpoint == "beta.messages" else self.client.messages

    async def ask(self, method: str, **params: Any) -> Any:
        """Call `parse` or `count_tokens`, or read a `stream` to its final message."""
        params = {**REQUEST, **params}
        if method == "count_tokens":
            del params["max_tokens"]
        asked = getattr(self.resource, method)(**params)
        if inspect.isawaitable(asked):  # here and not elsewhere, because warnings name this line
            return await asked
        if method != "stream":
            return asked
        async with entered(asked) as stream:
            return await maybe(stream.get_final_message())


both_endpoints = pytest.mark.parametrize("endpoint", ENDPOINTS)
# In the beta, the parameter is deprecated in favour of `output_config`.
allows_output_format = pytest.mark.filterwarnings(
    "ignore:The 'output_format' parameter is deprecated:DeprecationWarning"
)
