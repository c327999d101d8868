"""Amazon Bedrock: how requests are written for InvokeModel, what its streams raise, what it does not have."""

from __future__ import annotations

import json
from base64 import b64decode
from operator import attrgetter
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List

import pytest

import anthropic
from anthropic import (
    AnthropicBedrock,
    AnthropicBedrockMantle,
    AnthropicError,
    AsyncAnthropicBedrock,
    UnavailableOnPlatformError,
)
from tests.lib.platforms.aws.aws_server import KEYS, AwsServer
from tests.lib.platforms.cloud_server import Reply
from tests.lib.platforms.message_samples import EVENTS, MESSAGE, PARAMS
from tests.twins import Twin, each, maybe

from .event_stream_writer import chunk, exception, frame

pytestmark = [
    pytest.mark.anyio,
    # httpx leaves generators to the garbage collector where a body is not read to its end; trio says so.
    pytest.mark.filterwarnings(
        "ignore:Async generator '(httpx|httpcore|anthropic._async.conn):ResourceWarning"
    ),
]

ARN = "arn:aws:bedrock:eu-west-3:123456789012:inference-profile/eu.anthropic.claude-v1:0"


@pytest.fixture
def server() -> Iterator[AwsServer]:
    with AwsServer("bedrock") as running:
        yield running


@pytest.fixture
def client(twin: Twin, server: AwsServer) -> Any:
    kind: Any = AsyncAnthropicBedrock if twin.is_async else AnthropicBedrock
    return kind(base_url=server.url, aws_region="eu-west-3", **KEYS)


async def test_the_model_is_in_the_path_and_the_version_in_the_body(client: Any, server: AwsServer) -> None:
    await maybe(client.messages.create(**{**PARAMS, "model": ARN}))
    (request,) = server.requests
    assert request.target == f"/model/{ARN.replace('/', '%2F')}/invoke"
    assert request.json() == {
        "max_tokens": 16,
        "messages": PARAMS["messages"],
        "anthropic_version": "bedrock-2023-05-31",
    }
    assert "anthropic-version" not in request.headers


async def test_betas_are_in_the_body(client: Any, server: AwsServer) -> None:
    await maybe(client.messages.create(**PARAMS, extra_headers={"anthropic-beta": "one, two"}))
    scoped = client.with_options(default_headers={"Anthropic-Beta": "three"})
    await maybe(scoped.messages.create(**PARAMS))
    own = {"anthropic_beta": ["four"], "anthropic_version": "v"}
    await maybe(
        scoped.messages.create(**PARAMS, extra_body={**own, "anthropic_version": "bedrock-2023-05-31"})
    )
    assert [request.json()["anthropic_beta"] for request in server.requests] == [
        ["one", "two"],
        ["three"],
        ["four"],
    ]


async def test_completions(client: Any, server: AwsServer) -> None:
    done = await maybe(client.completions.create(model="m", max_tokens_to_sample=3, prompt="\n\nHuman: hi"))
    assert done.completion == "done"
    assert server.requests[0].target == "/model/m/invoke"


async def test_tokens_are_counted_by_the_service(client: Any, server: AwsServer) -> None:
    tools = [{"name": "t", "input_schema": {"type": "object"}}]
    await maybe(client.messages.count_tokens(model=ARN, messages=PARAMS["messages"], tools=tools))
    (request,) = server.requests
    assert request.target.endswith("/count-tokens")
    invoked = json.loads(b64decode(request.json()["input"]["invokeModel"]["body"]))
    assert invoked["tools"] == tools
    assert (invoked["anthropic_version"], invoked["max_tokens"]) == ("bedrock-2023-05-31", 1)
    by_hand = await maybe(
        client.post("/v1/messages/count_tokens", body={"model": "m", "messages": []}, cast_to=object)
    )
    assert by_hand == {"input_tokens": 0}


@pytest.mark.parametrize("resource", ["messages", "beta.messages"])
async def test_a_count_of_tokens_may_be_validated(twin: Twin, server: AwsServer, resource: str) -> None:
    kind: Any = AsyncAnthropicBedrock if twin.is_async else AnthropicBedrock
    client = kind(base_url=server.url, aws_region="eu-west-3", _strict_response_validation=True, **KEYS)
    messages = attrgetter(resource)(client)
    question: Dict[str, Any] = {"model": "m", "messages": PARAMS["messages"]}
    count = await maybe(messages.count_tokens(**question))
    raw = await maybe(messages.with_raw_response.count_tokens(**question))
    assert count.to_dict() == raw.parse().to_dict() == {"input_tokens": count.input_tokens}


async def test_own_paths_of_bedrock_are_sent_as_they_are(client: Any, server: AwsServer) -> None:
    body = {"max_tokens": 1, "messages": []}
    answer = await maybe(client.post("/model/m/invoke", body=body, cast_to=object))
    assert answer["id"] == MESSAGE["id"]
    assert server.requests[0].json() == {**body, "anthropic_version": "bedrock-2023-05-31"}


async def test_a_request_is_written_anew_for_every_attempt(
    client: Any, server: AwsServer, sleeps: List[float]
) -> None:
    server.fail(Reply.of({"message": "oops"}, 500))
    stream = await maybe(client.messages.create(**PARAMS, stream=True))
    assert len([event async for event in each(stream)]) == len(EVENTS) - 1
    first, second = server.requests
    assert (first.target, first.body) == (second.target, second.body)
    assert first.target.endswith("/invoke-with-response-stream")


@pytest.mark.parametrize("model", ["", None, "..", "."])
async def test_a_model_that_is_no_segment_is_refused(client: Any, server: AwsServer, model: Any) -> None:
    with pytest.raises(ValueError, match="`model`"):
        await maybe(client.messages.create(**{**PARAMS, "model": model}))
    assert server.requests == []


async def received(client: Any, server: AwsServer, *frames: bytes) -> List[Any]:
    """The events of a stream that is made of these frames."""
    server.fail(Reply([b"".join(frames)], headers={"content-type": "application/vnd.amazon.eventstream"}))
    got: List[Any] = []
    stream = await maybe(client.messages.create(**PARAMS, stream=True))
    try:
        async for event in each(stream):
            got.append(event)
    except AnthropicError as error:
        error.args = (*error.args, got)
        raise
    return got


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("throttlingException", anthropic.RateLimitError),
        ("validationException", anthropic.BadRequestError),
        ("modelTimeoutException", anthropic.DeadlineExceededError),
        ("serviceUnavailableException", anthropic.ServiceUnavailableError),
        ("internalServerException", anthropic.InternalServerError),
        ("modelStreamErrorException", anthropic.InternalServerError),
        ("accessDeniedException", anthropic.PermissionDeniedError),
        ("newException", anthropic.InternalServerError),
    ],
)
async def test_an_exception_in_a_stream_is_the_error_it_stands_for(
    client: Any, server: AwsServer, name: str, error: Any
) -> None:
    with pytest.raises(error, match="too much") as raised:
        await received(client, server, chunk(EVENTS[0]), exception(name, "too much"))
    assert type(raised.value) is error
    assert raised.value.body["error"]["aws_exception"] == name
    assert [event.type for event in raised.value.args[-1]] == ["message_start"]


async def test_an_error_event_in_a_chunk_is_raised(client: Any, server: AwsServer) -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}
    with pytest.raises(anthropic.OverloadedError):
        await received(client, server, chunk(EVENTS[0]), chunk(overloaded))


async def test_a_stream_that_was_changed_or_cut_is_not_a_success(client: Any, server: AwsServer) -> None:
    last = chunk(EVENTS[-1])
    with pytest.raises(anthropic.APIConnectionError, match="checksum of a frame is wrong") as raised:
        await received(client, server, chunk(EVENTS[0]), last[:-5] + b"?????")
    assert [event.type for event in raised.value.args[-1]] == ["message_start"]
    with pytest.raises(anthropic.APIConnectionError, match="ended inside an event"):
        await received(client, server, chunk(EVENTS[0]), last[:-5])
    with pytest.raises(anthropic.APIConnectionError, match="checksum"):
        await received(client, server, b'{"message": "no event stream at all"}')


async def test_frames_that_are_not_known_are_skipped(client: Any, server: AwsServer) -> None:
    metadata = frame({":message-type": "event", ":event-type": "metadata"}, b"{}")
    metrics = {**EVENTS[-1], "amazon-bedrock-invocationMetrics": {"inputTokenCount": 9}}
    (stop,) = await received(client, server, metadata, chunk({"type": "ping"}), chunk(metrics))
    assert stop.to_dict()["amazon-bedrock-invocationMetrics"] == {"inputTokenCount": 9}


async def test_batches_are_refused_with_what_to_use_instead(
    twin: Twin, client: Any, server: AwsServer
) -> None:
    mantle_kind: Any = anthropic.AsyncAnthropicBedrockMantle if twin.is_async else AnthropicBedrockMantle
    for sender in (client, mantle_kind(base_url=server.url, aws_region="eu-west-3", **KEYS)):
        calls: List[Callable[[Any], Any]] = [
            lambda of: of.messages.batches.create(requests=[]),
            lambda of: of.messages.batches.list(),
            lambda of: of.get("/v1/messages/batches/b", cast_to=object),
        ]
        for call in calls:
            with pytest.raises(UnavailableOnPlatformError, match="create_model_invocation_job"):
                await maybe(call(sender))
    assert server.requests == []


@pytest.mark.parametrize("kind", [AnthropicBedrock, AnthropicBedrockMantle, AsyncAnthropicBedrock])
def test_resources_that_are_not_there_say_what_to_use_instead(kind: Any) -> None:
    client = kind(aws_region="r")
    with pytest.raises(UnavailableOnPlatformError, match="list_foundation_models"):
        _ = client.models
    with pytest.raises(UnavailableOnPlatformError, match="AnthropicAWS"):
        _ = client.files
    assert not hasattr(client, "skills")
    assert hasattr(client, "completions") is (kind is not AnthropicBedrockMantle)


def region_of(**settings: Any) -> str:
    client = AnthropicBedrock(**settings)
    assert str(client.base_url) == f"https://bedrock-runtime.{client.aws_region}.amazonaws.com"
    return client.aws_region


def test_the_region_is_looked_for_in_order(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert region_of() == "us-east-1"
    config = tmp_path / "config"
    config.write_text("[default]\nregion = ca-central-1\n[profile work]\nregion = sa-east-1\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    assert region_of() == "ca-central-1"
    assert region_of(aws_profile="work") == "sa-east-1"
    assert AnthropicBedrock().copy(aws_profile="work").aws_region == "sa-east-1"
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    assert region_of(aws_profile="work") == "eu-west-1"
    monkeypatch.setenv("AWS_REGION", "eu-west-2")
    assert region_of() == "eu-west-2"
    assert region_of(aws_region="eu-west-3") == "eu-west-3"


async def test_a_region_from_a_profile_is_signed_for(
    twin: Twin, server: AwsServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.write_text(
        "[profile work]\nregion = sa-east-1\naws_access_key_id = AKID\naws_secret_access_key = secret\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    kind: Any = AsyncAnthropicBedrock if twin.is_async else AnthropicBedrock
    client = kind(base_url=server.url, aws_profile="work")
    await maybe(client.messages.create(**PARAMS))
    assert "/sa-east-1/bedrock/" in server.requests[0].headers["authorization"]


def test_the_environment_is_heard_where_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    values: Dict[str, str] = {
        "AWS_BEARER_TOKEN_BEDROCK": "bearer",
        "ANTHROPIC_BEDROCK_BASE_URL": "http://one.test",
        "ANTHROPIC_BEDROCK_MANTLE_BASE_URL": "http://two.test",
        "ANTHROPIC_API_KEY": "of-somebody-else",
        "ANTHROPIC_BASE_URL": "http://else.test",
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    bedrock, mantle = AnthropicBedrock(), AnthropicBedrockMantle()
    assert (bedrock.api_key, str(bedrock.base_url)) == ("bearer", "http://one.test")
    assert (mantle.api_key, str(mantle.base_url)) == ("bearer", "http://two.test")
    assert AnthropicBedrock(**KEYS).api_key is None
    assert AnthropicBedrock(aws_profile="p").api_key is None
    assert AnthropicBedrock(api_key="mine").api_key == "mine"
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK")
    assert AnthropicBedrock().api_key is None


def test_two_ways_to_authenticate_are_refused() -> None:
    with pytest.raises(ValueError, match="two ways to authenticate"):
        AnthropicBedrock(api_key="k", **KEYS)


def test_the_messages_api_of_bedrock_has_to_know_its_region() -> None:
    without: List[Dict[str, Any]] = [{}, {"api_key": "k"}]
    for settings in without:
        with pytest.raises(AnthropicError, match="No AWS region found"):
            AnthropicBedrockMantle(**settings)
    gateway = AnthropicBedrockMantle(base_url="http://h.test", skip_auth=True, api_key="k")
    assert gateway.auth_headers == {}
    assert not gateway._use_sigv4
    named = AnthropicBedrockMantle(aws_region="us-east-1")
    assert str(named.base_url) == "https://bedrock-mantle.us-east-1.api.aws/anthropic/"


async def test_behind_a_base_url_the_region_may_be_that_of_the_profile(
    twin: Twin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text(
        "[default]\nregion = of-default\n[profile work]\nregion = of-work\n[profile p]\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    mantle: Any = anthropic.AsyncAnthropicBedrockMantle if twin.is_async else AnthropicBedrockMantle
    older: Any = AsyncAnthropicBedrock if twin.is_async else AnthropicBedrock
    with AwsServer("bedrock-mantle") as server:
        client = mantle(base_url=f"{server.url}/anthropic", **KEYS)
        await maybe(client.messages.create(**PARAMS))
        assert client.aws_region == "of-default"
        assert "/of-default/bedrock-mantle/" in server.requests[0].headers["authorization"]
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
        for _ in range(2):
            with pytest.raises(AnthropicError, match="No AWS region found"):
                await maybe(mantle(base_url=f"{server.url}/anthropic", **KEYS).messages.create(**PARAMS))
        await maybe(mantle(base_url=f"{server.url}/anthropic", api_key="api-key").messages.create(**PARAMS))
        assert len(server.requests) == 2
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    regions = [older(aws_profile=profile).aws_region for profile in ("work", "p")]
    assert regions == ["of-work", "of-default"]
