"""The three clients of AWS, sync and async, over sockets: what every platform client has to do."""

from __future__ import annotations

import copy
import inspect
import json
import logging
import pickle
import sys
import threading
import traceback
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping

import pytest
from attrs import field, frozen

import anthropic
from anthropic import AnthropicError
from tests.twins import Twin, each, maybe

from .aws_front import EVENTS, PARAMS, AwsFront
from .front import Reply

pytestmark = pytest.mark.anyio

KEYS: Dict[str, Any] = {"aws_access_key": "AKID", "aws_secret_key": "secret"}
SECRET = "hidden-value"


@frozen
class Platform:
    """One of the clients, its service, and what it cannot do without."""

    client: str
    service: str
    base_path: str = ""
    settings: Mapping[str, Any] = field(factory=lambda: dict[str, Any]())

    def kind(self, twin: Twin) -> Any:
        return getattr(anthropic, f"Async{self.client}" if twin.is_async else self.client)

    def make(self, twin: Twin, front: AwsFront, **settings: Any) -> Any:
        given = {
            "base_url": front.url + self.base_path,
            "aws_region": "eu-west-3",
            **self.settings,
            **settings,
        }
        return self.kind(twin)(**given)

    def signed(self, twin: Twin, front: AwsFront, **settings: Any) -> Any:
        return self.make(twin, front, **{**KEYS, **settings})


PLATFORMS = [
    Platform("AnthropicBedrock", "bedrock"),
    Platform("AnthropicBedrockMantle", "bedrock-mantle", "/anthropic"),
    Platform("AnthropicAWS", "aws-external-anthropic", settings={"workspace_id": "wrkspc_1"}),
]


@pytest.fixture(params=PLATFORMS, ids=lambda platform: platform.client)
def platform(request: pytest.FixtureRequest) -> Platform:
    found: Platform = request.param
    return found


@pytest.fixture
def front(platform: Platform) -> Iterator[AwsFront]:
    with AwsFront(platform.service) as running:
        assert isinstance(running, AwsFront)
        yield running


async def test_a_message(twin: Twin, platform: Platform, front: AwsFront) -> None:
    client = platform.signed(twin, front)
    message = await maybe(client.messages.create(**PARAMS))
    assert message.content[0].text == "Hello"
    (request,) = front.requests
    assert "Grüße".encode() in request.body
    assert request.headers["user-agent"].startswith(f"{platform.kind(twin).__name__}/Python ")
    await maybe(client.close())


async def test_a_stream(twin: Twin, platform: Platform, front: AwsFront) -> None:
    client = platform.signed(twin, front)
    stream = await maybe(client.messages.create(**PARAMS, stream=True))
    events = [event async for event in each(stream)]
    assert [event.type for event in events] == [event["type"] for event in EVENTS if event["type"] != "ping"]
    assert "".join(event.delta.text for event in events if event.type == "content_block_delta") == "Hello"
    await maybe(client.close())


async def test_a_stream_that_gathers_its_message(twin: Twin, platform: Platform, front: AwsFront) -> None:
    client = platform.signed(twin, front)
    manager = client.messages.stream(**PARAMS)
    if twin.is_async:
        async with manager as stream:
            message = await stream.get_final_message()
    else:
        with manager as stream:
            message = stream.get_final_message()
    assert (message.content[0].text, message.stop_reason) == ("Hello", "end_turn")
    await maybe(client.close())


async def test_a_retried_error(twin: Twin, platform: Platform, front: AwsFront, sleeps: List[float]) -> None:
    client = platform.signed(twin, front)
    front.fail(Reply.of({"message": "slow down"}, 429, retry_after="2"), Reply.of({"message": "oops"}, 503))
    message = await maybe(client.messages.create(**PARAMS))
    assert message.id == "msg_1"
    assert sleeps[0] == 2
    assert [request.headers["x-stainless-retry-count"] for request in front.requests] == ["0", "1", "2"]
    await maybe(client.close())


async def test_keys_that_expire_are_renewed(
    twin: Twin, platform: Platform, front: AwsFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By botocore, from a profile whose keys a program gives: each holds for long enough to be used once."""
    program = tmp_path / "keys.py"
    program.write_text(
        "import json, pathlib, datetime\n"
        "counter = pathlib.Path(__file__).with_suffix('.count')\n"
        "n = int(counter.read_text()) + 1 if counter.exists() else 1\n"
        "counter.write_text(str(n))\n"
        # Botocore renews keys at the latest ten minutes before their end.
        "lifetime = datetime.timedelta(minutes=1 if n < 3 else 99)\n"
        "end = datetime.datetime.now(datetime.timezone.utc) + lifetime\n"
        "print(json.dumps({'Version': 1, 'AccessKeyId': f'ID{n}', 'SecretAccessKey': f's{n}',"
        " 'SessionToken': f't{n}', 'Expiration': end.isoformat()}))\n"
    )
    config = tmp_path / "config"
    config.write_text(
        f"[profile work]\nregion = eu-west-3\ncredential_process = {sys.executable} {program}\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    front.secrets = {f"ID{n}": (f"s{n}", f"t{n}") for n in range(1, 9)}
    client = platform.make(twin, front, aws_profile="work")
    used: List[str] = []
    for _ in range(4):
        await maybe(client.messages.create(**PARAMS))
        used.append(front.requests[-1].headers["authorization"].split("=")[1].split("/")[0])
    assert used[-1] == used[-2] != used[0]
    copied = client.copy(max_retries=0)
    await maybe(copied.messages.create(**PARAMS))
    assert front.requests[-1].headers["x-amz-security-token"] == f"t{used[-1][2:]}"
    await maybe(client.close())


async def test_looking_for_keys_does_not_hold_up_the_event_loop(
    twin: Twin, platform: Platform, front: AwsFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    from anthropic.lib.aws._credentials import AwsCredentials, CredentialChain

    threads: List[int] = []

    def fetch(chain: CredentialChain) -> AwsCredentials:
        threads.append(threading.get_ident())
        return AwsCredentials("AKID", "secret")

    monkeypatch.setattr(CredentialChain, "fetch", fetch)
    client = platform.make(twin, front)
    await maybe(client.messages.create(**PARAMS))
    assert (threads == [threading.get_ident()]) is not twin.is_async
    await maybe(client.close())


async def test_an_api_key_is_sent_as_it_is(
    twin: Twin, platform: Platform, front: AwsFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    front.secrets = {}
    client = platform.make(twin, front, api_key="api-key")
    await maybe(client.messages.create(**PARAMS))
    variable = "ANTHROPIC_AWS_API_KEY" if platform.client == "AnthropicAWS" else "AWS_BEARER_TOKEN_BEDROCK"
    monkeypatch.setenv(variable, "api-key")
    await maybe(platform.make(twin, front).messages.create(**PARAMS))
    assert all("x-amz-date" not in request.headers for request in front.requests)
    signed = platform.signed(twin, front)
    with pytest.raises(anthropic.PermissionDeniedError) as raised:
        await maybe(signed.messages.create(**PARAMS))
    assert "AWS4-HMAC-SHA256" in front.requests[-1].headers["authorization"]
    if platform.client != "AnthropicAWS":
        assert raised.value.request_id == "aws-1"


async def test_a_wrong_secret_is_refused_by_the_front(
    twin: Twin, platform: Platform, front: AwsFront
) -> None:
    """That the imitation checks signatures at all."""
    client = platform.signed(twin, front, aws_secret_key="wrong")
    with pytest.raises(anthropic.PermissionDeniedError, match="signature does not match"):
        await maybe(client.messages.create(**PARAMS))
    assert len(front.requests) == 1


async def test_middleware_and_raw_responses(twin: Twin, platform: Platform, front: AwsFront) -> None:
    seen: List[str] = []
    client = platform.signed(
        twin, front, middleware=[twin.middleware(lambda request: seen.append(request.url))]
    )
    raw = await maybe(client.messages.with_raw_response.create(**PARAMS))
    assert (await maybe(raw.parse())).id == "msg_1"
    assert seen == ["/v1/messages"]
    for more in (client.with_middleware(twin.middleware(lambda request: seen.append("more"))), client):
        await maybe(more.messages.create(**PARAMS))
    assert seen == ["/v1/messages", "/v1/messages", "more", "/v1/messages"]
    await maybe(client.close())


async def test_calls_by_hand_are_written_and_signed_like_others(
    twin: Twin, platform: Platform, front: AwsFront
) -> None:
    client = platform.signed(twin, front)
    answer = await maybe(client.post("/v1/messages", body=PARAMS, cast_to=object))
    assert answer["id"] == "msg_1"
    await maybe(client.close())


async def test_tokens_are_counted(twin: Twin, platform: Platform, front: AwsFront) -> None:
    client = platform.signed(twin, front)
    arguments = {"model": PARAMS["model"], "messages": PARAMS["messages"] * 2}
    counted = await maybe(client.messages.count_tokens(**arguments))
    assert counted.input_tokens == 2
    assert counted.to_dict() == {"input_tokens": 2}
    raw = await maybe(client.messages.with_raw_response.count_tokens(**arguments))
    assert (await maybe(raw.parse())).input_tokens == 2
    await maybe(client.close())


async def test_nothing_is_signed_for_another_origin(twin: Twin, platform: Platform, front: AwsFront) -> None:
    client = platform.signed(twin, front, aws_session_token=SECRET, default_headers={"x-mine": SECRET})
    with AwsFront(platform.service) as other:
        with pytest.raises(anthropic.PermissionDeniedError):
            await maybe(client.get(f"{other.url}/elsewhere", cast_to=object))
        (request,) = other.requests
    assert "authorization" not in request.headers
    assert SECRET not in str(request)
    await maybe(client.close())


SHARED: Dict[str, Any] = {
    "aws_access_key": "ID",
    "aws_secret_key": "s",
    "aws_session_token": "t",
    "aws_region": "eu-west-3",
    "base_url": "http://front.test/x/",
    "timeout": 7.0,
    "max_retries": 5,
    "max_retry_after": 9.0,
    "default_headers": {"X-One": "1"},
    "default_query": {"q": "1"},
    "_strict_response_validation": True,
}
ELSEWHERE = {"default_headers": "_custom_headers", "default_query": "_custom_query", "http_client": "_client"}


async def test_nothing_is_lost_in_a_copy(twin: Twin, platform: Platform) -> None:
    own: Dict[str, Any] = {"aws_profile": "p"}
    if platform.client != "AnthropicBedrock":
        own.update(skip_auth=True, api_key="key")
    if platform.client == "AnthropicAWS":
        own.update(workspace_id="w", auth_token="token", webhook_key="hook")
    kind = platform.kind(twin)
    http_client = twin.http_client(lambda request: None)  # type: ignore[arg-type, return-value]  # never called
    settings = {**SHARED, **own, "http_client": http_client, "middleware": ()}
    taken = set(inspect.signature(kind.__init__).parameters) - {"self"}
    assert taken - set(settings) <= {"api_key"}
    client = kind(**settings)
    if platform.client == "AnthropicBedrock":
        client.api_key = settings["api_key"] = "key"
    for copied in (client.copy(), client.with_options(), copy.copy(client), client.copy().copy(timeout=7.0)):
        assert type(copied) is kind
        assert copied is not client
        for name, value in settings.items():
            found = getattr(copied, ELSEWHERE.get(name, name))
            assert (str(found) if name == "base_url" else found) == value, name
    again = client.copy(_extra_kwargs={"max_retries": 1, "api_key": None})
    assert (again.max_retries, again.aws_session_token, again.aws_region) == (1, "t", "eu-west-3")
    assert again._client is http_client
    assert set(inspect.signature(kind.copy).parameters) >= taken - {"_strict_response_validation"}


async def test_a_copy_signs_with_what_it_was_given(twin: Twin, platform: Platform, front: AwsFront) -> None:
    front.secrets = {"AKID": ("secret", None), "OTHER": ("else", "token")}
    client = platform.signed(twin, front)
    other = client.copy(aws_access_key="OTHER", aws_secret_key="else", aws_session_token="token")
    back = other.copy(aws_access_key="AKID", aws_secret_key="secret")
    for sender in (client, other, back, client.copy(api_key="api-key").copy(**KEYS)):
        await maybe(sender.messages.create(**PARAMS))
    assert ["x-amz-security-token" in request.headers for request in front.requests] == [
        False,
        True,
        False,
        False,
    ]
    await maybe(client.copy(api_key="api-key").messages.create(**PARAMS))
    assert "x-amz-date" not in front.requests[-1].headers
    assert other._client is client._client
    await maybe(client.close())


async def test_the_host_of_a_copy_follows_its_region(twin: Twin, platform: Platform) -> None:
    client = platform.kind(twin)(**{**KEYS, **platform.settings}, aws_region="us-east-1")
    assert ".us-east-1." in str(client.base_url)
    assert ".eu-west-3." in str(client.copy(aws_region="eu-west-3").base_url)
    assert ".us-east-1." in str(client.base_url)


async def test_half_of_a_pair_of_keys_is_refused(twin: Twin, platform: Platform, front: AwsFront) -> None:
    for name in KEYS:
        with pytest.raises(ValueError, match=f"`{name}` was given without"):
            platform.make(twin, front, **{name: SECRET})


async def test_without_keys_the_error_says_where_they_were_looked_for(
    twin: Twin, platform: Platform, front: AwsFront, sleeps: List[float]
) -> None:
    client = platform.make(twin, front)
    with pytest.raises(AnthropicError, match=r"No AWS credentials found.*in: env, .*profile 'default'"):
        await maybe(client.messages.create(**PARAMS))
    missing = platform.make(twin, front, aws_profile="nowhere")
    with pytest.raises(AnthropicError, match="nowhere"):
        await maybe(missing.messages.create(**PARAMS))
    assert (front.requests, sleeps) == ([], [])


async def test_secrets_show_nowhere(
    twin: Twin, platform: Platform, front: AwsFront, caplog: pytest.LogCaptureFixture
) -> None:
    settings = {"aws_access_key": "AKID", "aws_secret_key": SECRET, "aws_session_token": SECRET + "2"}
    client = platform.make(twin, front, **settings)
    with caplog.at_level(logging.DEBUG), pytest.raises(anthropic.PermissionDeniedError) as raised:
        await maybe(client.messages.create(**PARAMS))
    keys = client._cached_credentials()
    shown = [
        repr(client),
        repr(keys),
        caplog.text,
        str(pickle.dumps(raised.value)),
        repr(raised.value.request),
    ]
    shown.extend(traceback.format_exception(type(raised.value), raised.value, raised.value.__traceback__))
    assert SECRET not in "".join(shown)
    with pytest.raises(TypeError):
        pickle.dumps(keys)
    with pytest.raises(TypeError):
        pickle.dumps(client)
    await maybe(client.close())


async def test_constructing_looks_for_nothing(
    twin: Twin, platform: Platform, front: AwsFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    from anthropic.lib.aws._credentials import CredentialChain

    def looked(*_: Any) -> None:
        raise AssertionError("something was looked for")

    monkeypatch.setattr(CredentialChain, "_call_session", looked)
    platform.make(twin, front, aws_profile="p").copy(max_retries=1)


def test_importing_and_constructing_do_not_import_botocore() -> None:
    import subprocess

    script = (
        "import sys, json; from anthropic import AnthropicBedrock, AnthropicBedrockMantle, AnthropicAWS\n"
        "AnthropicBedrock(aws_access_key='a', aws_secret_key='b', aws_region='r')\n"
        "print(json.dumps([name for name in ('boto3', 'botocore', 'pydantic') if name in sys.modules]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(run.stdout) == []
