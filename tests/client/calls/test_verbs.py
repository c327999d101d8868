"""Methods send through verbs of their resource, which suites replace and subclasses of clients override."""

from __future__ import annotations

import importlib
import inspect
from typing import Any, Dict
from unittest.mock import AsyncMock, MagicMock, Mock, patch

import httpx
import pytest

from anthropic import Anthropic, AsyncAnthropic, AsyncStream, Stream
from anthropic.pagination import AsyncPage, SyncPage
from anthropic.types import Message, ModelInfo
from tests.twins import Twin, collect, entered, maybe

pytestmark = pytest.mark.anyio

REQUEST: Dict[str, Any] = {
    "max_tokens": 5,
    "messages": [{"role": "user", "content": "Hello"}],
    "model": "claude-opus-4-8",
}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-4-8",
    "content": [{"type": "text", "text": "Hello!"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 1},
}
MODEL = {"type": "model", "id": "m", "display_name": "M", "created_at": "2026-01-01T00:00:00Z"}


async def call_parse(messages: Any) -> None:
    await maybe(messages.parse(**REQUEST))


async def call_stream(messages: Any) -> None:
    async with entered(messages.stream(**REQUEST)):
        pass


CALLS = {"parse": call_parse, "stream": call_stream}
RESOURCES = ("messages", "beta.messages", "completions")


def verb_mock(twin: Twin, answer: object = None) -> Mock:
    return (AsyncMock if twin.is_async else Mock)(return_value=answer)


async def test_a_replaced_post_gets_the_call(twin: Twin) -> None:
    client = twin.client()
    client.messages._post = verb_mock(twin, "answered")
    assert await maybe(client.messages.create(**REQUEST, timeout=3, extra_query={"q": 1})) == "answered"
    (path,), arguments = client.messages._post.call_args
    assert path == "/v1/messages"
    assert arguments["body"] == REQUEST
    assert arguments["cast_to"] is Message
    assert arguments["stream"] is False
    assert arguments["options"]["timeout"] == 3
    assert arguments["options"]["params"] == {"q": 1}


async def test_a_replaced_post_gets_streams(twin: Twin) -> None:
    client = twin.client()
    client.beta.messages._post = verb_mock(twin, iter(()))
    await maybe(client.beta.messages.create(**REQUEST, stream=True, betas=["z"]))
    (path,), arguments = client.beta.messages._post.call_args
    assert path == "/v1/messages?beta=true"
    assert arguments["body"] == {**REQUEST, "stream": True}
    assert arguments["stream"] is True
    assert issubclass(arguments["stream_cls"].__origin__, (Stream, AsyncStream))
    assert arguments["options"]["headers"]["anthropic-beta"] == "z"


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
async def test_bytes_as_body_are_sent_as_they_are(twin: Twin, verb: str) -> None:
    client = twin.answering(httpx.Response(200, json={}))
    with pytest.warns(DeprecationWarning, match="Passing raw bytes as `body`") as caught:
        await maybe(getattr(client, verb)("/v1/x", body=b"raw", cast_to=object))
    assert caught[0].filename.endswith(("test_verbs.py", "twins.py"))
    (request,) = twin.requests
    assert request.content == b"raw"
    assert request.headers["content-type"] == "application/json"


async def test_other_verbs_get_their_calls(twin: Twin) -> None:
    client = twin.client()
    client.models._get = verb_mock(twin, "model")
    client.beta.files._delete = verb_mock(twin, "deleted")
    client.beta.files._post = verb_mock(twin, "uploaded")
    assert await maybe(client.models.retrieve("m")) == "model"
    assert client.models._get.call_args.args == ("/v1/models/m",)
    assert set(client.models._get.call_args.kwargs) == {"cast_to", "options"}
    assert await maybe(client.beta.files.delete("f")) == "deleted"
    assert client.beta.files._delete.call_args.args == ("/v1/files/f?beta=true",)
    assert await maybe(client.beta.files.upload(file=b"abc")) == "uploaded"
    assert client.beta.files._post.call_args.kwargs["files"] == [("file", b"abc")]


async def test_a_replaced_list_is_not_awaited(twin: Twin) -> None:
    client = twin.client()
    client.models._get_api_list = Mock(return_value="pages")
    assert client.models.list(limit=3) == "pages"
    (path,), arguments = client.models._get_api_list.call_args
    assert path == "/v1/models"
    assert set(arguments) == {"page", "options", "model"}
    assert issubclass(arguments["page"].__origin__, (SyncPage, AsyncPage))
    assert arguments["model"] is ModelInfo
    assert arguments["options"]["params"] == {"limit": 3}


@pytest.mark.parametrize("method", ["parse", "stream"])
async def test_helpers_send_through_the_verb(twin: Twin, method: str) -> None:
    client = twin.client()
    client.messages._post = verb_mock(twin)
    client.messages._post.side_effect = RuntimeError("reached")
    with pytest.raises(RuntimeError, match="reached"):
        await CALLS[method](client.messages)


async def test_an_overridden_post_sees_calls_and_sends_them(twin: Twin) -> None:
    seen: Dict[str, Any] = {}
    base: Any = AsyncAnthropic if twin.is_async else Anthropic

    class Watching(base):  # type: ignore[misc]  # one of two
        def post(self, path: str, **arguments: Any) -> Any:
            seen[path] = arguments
            return super().post(path, **arguments)

    http_client = twin.http_client(lambda request: httpx.Response(200, json=MESSAGE))
    client = Watching(api_key="k", http_client=http_client)
    message = await maybe(client.messages.create(**REQUEST, extra_headers={"x-a": "b"}, extra_body={"z": 1}))
    assert isinstance(message, Message)
    assert seen["/v1/messages"]["body"] == REQUEST
    sent = twin.requests[0]
    assert sent.headers["x-a"] == "b"
    assert b'"z":1' in sent.content


async def test_an_overridden_list_gives_pages(twin: Twin) -> None:
    paths: list[str] = []
    base: Any = AsyncAnthropic if twin.is_async else Anthropic

    class Watching(base):  # type: ignore[misc]  # one of two
        def get_api_list(self, path: str, **arguments: Any) -> Any:
            paths.append(path)
            return super().get_api_list(path, **arguments)

    page = {"data": [MODEL], "has_more": False, "first_id": "m", "last_id": "m"}
    http_client = twin.http_client(lambda request: httpx.Response(200, json=page))
    client = Watching(api_key="k", http_client=http_client)
    assert [model.id for model in await collect(client.models.list(limit=7))] == ["m"]
    assert paths == ["/v1/models"]
    assert twin.requests[0].url.params["limit"] == "7"


async def test_a_patched_class_sees_every_call(twin: Twin) -> None:
    client = twin.client()
    name = "AsyncAPIClient" if twin.is_async else "SyncAPIClient"
    with patch(f"anthropic._base_client.{name}.post", new=verb_mock(twin, "patched")) as post:
        assert await maybe(client.messages.create(**REQUEST)) == "patched"
    post.assert_called_once()


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_patched_async_create_is_a_plain_mock(resource: str) -> None:
    """Suites give it a return value that is not awaited, or an `AsyncMock` of their own."""
    module = importlib.import_module(f"anthropic.resources.{resource}")
    name = f"Async{resource.rpartition('.')[2].capitalize()}"
    with patch.object(getattr(module, name), "create") as create:
        assert isinstance(create, MagicMock)
        assert not isinstance(create, AsyncMock)
    create = getattr(module, name).create
    assert not inspect.iscoroutinefunction(create)
    assert inspect.iscoroutinefunction(inspect.unwrap(create))  # by which other packages tell the two apart


def test_other_async_methods_are_coroutine_functions() -> None:
    client = AsyncAnthropic(api_key="k")
    for method in (client.messages.count_tokens, client.messages.parse, client.models.retrieve):
        assert inspect.iscoroutinefunction(method)
