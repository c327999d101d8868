"""What agent frameworks, chat clients and tracers touch beyond the documented surface; each test says who."""

from __future__ import annotations

import importlib
import importlib.metadata
import json
from typing import Any, Dict, Iterator, List

import httpx
import pytest

import anthropic
from anthropic import Anthropic, AsyncAnthropic
from tests.twins import on_each_loop

MESSAGE: Dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-4-8",
    "content": [{"type": "text", "text": "Hello!"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {
        "input_tokens": 10,
        "output_tokens": 3,
        "cache_creation": {"ephemeral_5m_input_tokens": 7, "ephemeral_1h_input_tokens": 5},
    },
}
EVENTS = (
    b'event: message_start\ndata: {"type":"message_start","message":'
    + json.dumps(MESSAGE).encode()
    + b"}\n\n"
    b'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,'
    b'"delta":{"type":"text_delta","text":"Hi"}}\n\n'
    b'event: message_stop\ndata: {"type":"message_stop"}\n\n'
)
REQUEST: Dict[str, Any] = {
    "max_tokens": 10,
    "messages": [{"role": "user", "content": "Hello"}],
    "model": "claude-opus-4-8",
}


def answer(request: httpx.Request) -> httpx.Response:
    if b'"stream":true' in request.content:
        return httpx.Response(200, content=EVENTS, headers={"content-type": "text/event-stream"})
    return httpx.Response(200, json=MESSAGE, headers={"request-id": "req_1"})


@pytest.fixture
def client() -> Iterator[Anthropic]:
    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        yield Anthropic(api_key="test-key", http_client=http_client)


@pytest.fixture
def async_client() -> AsyncAnthropic:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return AsyncAnthropic(api_key="test-key", http_client=http_client)


def test_packages_look_the_distribution_up_by_name_and_version() -> None:
    version = importlib.metadata.version("anthropic")
    assert version == anthropic.__version__
    assert (0, 120) <= tuple(int(part) for part in version.split(".")[:2]) < (1, 0)


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("_base_client", "AsyncAPIClient SyncAPIClient _AsyncStreamT _StreamT"),
        ("_constants", "RAW_RESPONSE_HEADER"),
        ("_models", "FinalRequestOptions construct_type BaseModel"),
        ("_streaming", "Stream AsyncStream"),
        ("lib.streaming._messages", "accumulate_event MessageStreamManager AsyncMessageStreamManager"),
        (
            "lib.streaming._beta_messages",
            "accumulate_event BetaMessageStreamManager BetaAsyncMessageStreamManager",
        ),
        ("lib.streaming._types", "MessageStopEvent"),
        (
            "lib.streaming._beta_types",
            "BetaRawContentBlockStartEvent ParsedBetaContentBlockStopEvent ParsedBetaMessageStopEvent",
        ),
        ("_types", "NotGiven Omit omit ResponseT NOT_GIVEN"),
        ("_utils", "file_from_path is_dict is_given is_iterable is_list is_mapping maybe_transform"),
        ("_utils._transform", "transform async_transform PropertyInfo"),
        ("resources.messages.messages", "Messages AsyncMessages Stream Message RawMessageStreamEvent"),
        ("resources.messages", "Messages AsyncMessages Batches AsyncBatches"),
        ("resources", "Messages AsyncMessages Completions AsyncCompletions"),
        ("resources.completions", "Completions AsyncCompletions"),
        ("types.tool_result_block_param", "Content ToolResultBlockParam"),
        ("types.beta.beta_tool_result_block_param", "Content BetaToolResultBlockParam"),
        ("lib.bedrock._beta_messages", "Messages AsyncMessages"),
        ("types.message_create_params", "MessageCreateParamsNonStreaming MessageCreateParamsStreaming"),
    ],
)
def test_private_paths_that_are_imported(module: str, names: str) -> None:
    loaded = importlib.import_module(f"anthropic.{module}")
    assert [name for name in names.split() if not hasattr(loaded, name)] == []


def test_one_tracer_wraps_transform() -> None:
    from anthropic._utils._transform import transform
    from anthropic.types.message_create_params import MessageCreateParamsNonStreaming

    assert transform(dict(REQUEST), MessageCreateParamsNonStreaming) == REQUEST


@pytest.mark.anyio
@on_each_loop
async def test_one_tracer_wraps_async_transform() -> None:
    from anthropic._utils._transform import async_transform
    from anthropic.types.message_create_params import MessageCreateParamsNonStreaming

    assert await async_transform(dict(REQUEST), MessageCreateParamsNonStreaming) == REQUEST


class Recorder:
    """Stands in a tracer's wrapper: notes each call and passes it on."""

    def __init__(self, wrapped: Any) -> None:
        self.wrapped = wrapped
        self.calls: List[Dict[str, Any]] = []

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.calls.append({"args": args, "kwargs": kwargs})
        return self.wrapped(*args, **kwargs)


def test_every_call_reaches_request_replaced_on_the_instance(
    client: Anthropic, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(client.request)
    monkeypatch.setattr(client, "request", recorder)
    client.messages.create(**REQUEST)
    client.messages.with_raw_response.create(**REQUEST)
    client.post("/v1/messages", cast_to=httpx.Response, body=REQUEST)
    client.get("/v1/models", cast_to=object)
    urls = [(call["args"] + (None, None))[1] or call["kwargs"]["options"] for call in recorder.calls]
    assert [options.url for options in urls] == ["/v1/messages"] * 3 + ["/v1/models"]
    assert urls[0].method == "post"
    assert urls[0].json_data["model"] == "claude-opus-4-8"


def test_every_call_reaches_request_replaced_on_the_class(
    client: Anthropic, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: List[str] = []
    original = Anthropic.request

    def request(self: Any, cast_to: Any, options: Any, **kwargs: Any) -> Any:
        seen.append(options.url)
        return original(self, cast_to, options, **kwargs)

    monkeypatch.setattr(Anthropic, "request", request)
    client.messages.create(**REQUEST)
    client.messages.count_tokens(messages=REQUEST["messages"], model="m")
    assert seen == ["/v1/messages", "/v1/messages/count_tokens"]


@pytest.mark.anyio
@on_each_loop
async def test_async_request_is_replaced_too(
    async_client: AsyncAnthropic, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(async_client.request)
    monkeypatch.setattr(async_client, "request", recorder)
    message: Any = await async_client.messages.create(**REQUEST)
    assert message.content[0].type == "text"
    assert len(recorder.calls) == 1


def test_tracers_edit_the_options_before_they_are_sent(
    client: Anthropic, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = client.request
    sent: List[httpx.Request] = []

    def request(cast_to: Any, options: Any, **kwargs: Any) -> Any:
        options.headers = {**(options.headers or {}), "traceparent": "00-abc"}
        options.json_data["max_tokens"] = 11
        options.max_retries = 0
        return original(cast_to, options, **kwargs)

    def build(options: Any, **kwargs: Any) -> httpx.Request:
        sent.append(original_build(options, **kwargs))
        return sent[-1]

    original_build = client._build_request
    monkeypatch.setattr(client, "request", request)
    monkeypatch.setattr(client, "_build_request", build)
    client.messages.create(**REQUEST)
    assert sent[0].headers["traceparent"] == "00-abc"
    assert json.loads(sent[0].content)["max_tokens"] == 11


def test_process_response_is_patched(client: Anthropic, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(client._process_response)
    monkeypatch.setattr(client, "_process_response", recorder)
    client.messages.create(**REQUEST)
    assert recorder.calls[0]["kwargs"]["response"].status_code == 200


def test_tracers_wrap_create_on_the_class(client: Anthropic, monkeypatch: pytest.MonkeyPatch) -> None:
    from anthropic.resources.messages import Messages

    original = Messages.create
    seen: List[Dict[str, Any]] = []

    def create(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(kwargs)
        return original(self, *args, **kwargs)

    monkeypatch.setattr(Messages, "create", create)
    client.messages.create(**REQUEST)
    assert seen[0]["model"] == "claude-opus-4-8"


def test_tracers_assign_create_on_the_instance(client: Anthropic) -> None:
    original = client.messages.create
    client.messages.create = lambda **kwargs: ("wrapped", original(**kwargs))  # type: ignore[assignment, method-assign]
    result: Any = client.messages.create(**REQUEST)
    assert result[0] == "wrapped"
    assert result[1].id == "msg_1"


def test_resources_are_one_object_per_client(client: Anthropic) -> None:
    assert client.messages is client.messages
    assert client.messages.batches is client.messages.batches
    client.messages.__dict__["note"] = 1
    assert client.messages.note == 1  # type: ignore[attr-defined]


def test_the_iterator_of_a_stream_can_be_replaced(client: Anthropic) -> None:
    stream: Any = client.messages.create(**REQUEST, stream=True)
    inner = stream._iterator
    seen: List[str] = []

    def watch() -> Iterator[Any]:
        for event in inner:
            seen.append(event.type)
            yield event

    stream._iterator = watch()
    stream.note = "set by a tracer"
    assert [event.type for event in stream] == ["message_start", "content_block_delta", "message_stop"]
    assert seen == ["message_start", "content_block_delta", "message_stop"]


def test_stream_is_subclassed(client: Anthropic) -> None:
    class Counting(anthropic.Stream[Any]):
        count = 0

        def __stream__(self) -> Iterator[Any]:
            for item in super().__stream__():
                self.count += 1
                yield item

    stream = client.post(
        "/v1/messages", cast_to=object, body={"stream": True}, stream=True, stream_cls=Counting
    )
    assert len(list(stream)) == 3
    assert stream.count == 3


def test_the_httpx_client_is_read_and_set(client: Anthropic) -> None:
    assert isinstance(client._client, httpx.Client)
    other = httpx.Client(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, json={**MESSAGE, "id": "x"}))
    )
    client._client = other
    assert client.messages.create(**REQUEST).id == "x"


def test_errors_are_constructed_by_people() -> None:
    request = httpx.Request("POST", "https://example.com/v1/messages")
    response = httpx.Response(429, request=request, headers={"request-id": "req_9"})
    error = anthropic.RateLimitError("slow down", response=response, body=None)
    assert (error.status_code, error.request_id, str(error)) == (429, "req_9", "slow down")
    assert anthropic.APIConnectionError(request=request).request is request

    class Mine(anthropic.APIStatusError):
        pass

    assert Mine("mine", response=response, body={"a": 1}).body == {"a": 1}


def message(client: Anthropic) -> Any:
    return client.messages.create(**REQUEST)


def test_model_methods_frameworks_call(client: Anthropic) -> None:
    received: Any = message(client)
    assert received.model_dump(exclude_none=True)["content"] == MESSAGE["content"]
    assert received.model_dump(exclude_unset=True, by_alias=True, mode="json", warnings=False) == MESSAGE
    assert received.model_dump(include={"id"}) == {"id": "msg_1"}
    assert "usage" not in received.model_dump(exclude={"usage"})
    assert json.loads(received.model_dump_json(include={"id", "role"})) == {
        "id": "msg_1",
        "role": "assistant",
    }
    assert type(received).model_validate(MESSAGE).usage.output_tokens == 3
    assert type(received).model_construct(id="x").id == "x"
    assert received.model_copy(update={"id": "y"}).id == "y"
    assert "content" in type(received).model_fields
    assert "id" in received.model_fields_set
    assert received.to_dict() == MESSAGE
    assert json.loads(received.to_json()) == MESSAGE
    assert dict(received)["id"] == "msg_1"
    received.content = []
    assert received.content == []


def test_one_framework_reads_cache_creation_as_a_dict_when_it_is_no_pydantic_model(client: Anthropic) -> None:
    cache_creation = message(client).usage.cache_creation
    assert cache_creation.get("ephemeral_5m_input_tokens", 0) == 7
    assert client.messages.create(**REQUEST).usage.server_tool_use is None
    assert cache_creation.get("no_such_field", 4) == 4


def test_response_classes_stand_in_pydantic_models(client: Anthropic) -> None:
    pydantic = pytest.importorskip("pydantic")
    from anthropic.types import ContentBlock, Message

    adapter = pydantic.TypeAdapter(ContentBlock)
    block = adapter.validate_python({"type": "tool_use", "id": "t", "name": "n", "input": {}})
    assert type(block).__name__ == "ToolUseBlock"

    holder = pydantic.create_model("Holder", message=(Message, ...))
    held = holder(message=message(client))
    assert held.model_dump()["message"]["id"] == "msg_1"
    assert holder.model_validate({"message": MESSAGE}).message.content[0].text == "Hello!"


def test_pydantic_core_serializes_responses(client: Anthropic) -> None:
    pydantic_core = pytest.importorskip("pydantic_core")
    assert json.loads(pydantic_core.to_json(message(client)))["id"] == "msg_1"


@pytest.mark.parametrize("name", ["AnthropicAWS", "AnthropicBedrockMantle"])
@pytest.mark.parametrize(
    ("credentials", "signs"),
    [({"api_key": "key"}, False), ({"aws_access_key": "a", "aws_secret_key": "b"}, True)],
)
def test_a_chat_client_asks_whether_a_client_signs(
    name: str, credentials: Dict[str, str], signs: bool
) -> None:
    settings = {"workspace_id": "w"} if name == "AnthropicAWS" else {}
    made = getattr(anthropic, name)(aws_region="us-east-1", **settings, **credentials)
    assert made._use_sigv4 is signs
