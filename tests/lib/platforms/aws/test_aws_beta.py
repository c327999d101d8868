"""`client.beta` on AWS: messages everywhere, the rest on Claude Platform alone."""

from __future__ import annotations

import json
import subprocess
import sys
from base64 import b64decode
from typing import Any, Iterator, List

import pytest

import anthropic
from anthropic import UnavailableOnPlatformError
from tests.lib.platforms.message_samples import EVENTS, MESSAGE, PARAMS
from tests.twins import Twin, each, maybe

from .aws_server import KEYS, AwsServer

pytestmark = pytest.mark.anyio

SERVICES = {
    "bedrock": ("AnthropicBedrock", ""),
    "bedrock-mantle": ("AnthropicBedrockMantle", "/anthropic"),
    "aws-external-anthropic": ("AnthropicAWS", ""),
}


@pytest.fixture(params=list(SERVICES))
def server(request: pytest.FixtureRequest) -> Iterator[AwsServer]:
    with AwsServer(request.param) as running:
        yield running


@pytest.fixture
def client(twin: Twin, server: AwsServer) -> Any:
    name, path = SERVICES[server.service]
    kind: Any = getattr(anthropic, f"Async{name}" if twin.is_async else name)
    workspace = {"workspace_id": "w"} if name == "AnthropicAWS" else {}
    return kind(base_url=server.url + path, aws_region="eu-west-3", **KEYS, **workspace)


def betas_sent(server: AwsServer) -> List[str]:
    request = server.requests[-1]
    if server.service == "bedrock":
        named: List[str] = request.json()["anthropic_beta"]
        return named
    assert request.target.endswith("/v1/messages?beta=true")
    return request.headers["anthropic-beta"].split(",")


async def test_beta_messages(client: Any, server: AwsServer) -> None:
    message = await maybe(client.beta.messages.create(**PARAMS, betas=["one", "two"]))
    assert type(message).__name__ == "BetaMessage"
    assert betas_sent(server) == ["one", "two"]
    stream = await maybe(client.beta.messages.create(**PARAMS, betas=["three"], stream=True))
    assert len([event async for event in each(stream)]) == len(EVENTS) - 1
    assert betas_sent(server) == ["three"]
    raw = await maybe(client.beta.with_raw_response.messages.create(**PARAMS))
    assert (await maybe(raw.parse())).id == MESSAGE["id"]
    await maybe(client.close())


async def test_tokens_are_counted(client: Any, server: AwsServer) -> None:
    counted = await maybe(client.beta.messages.count_tokens(model="m", messages=PARAMS["messages"]))
    assert (type(counted).__name__, counted.input_tokens) == ("BetaMessageTokensCount", 1)
    if server.service == "bedrock":
        # It has a path for this, and may not know the beta.
        invoked = json.loads(b64decode(server.requests[0].json()["input"]["invokeModel"]["body"]))
        assert "anthropic_beta" not in invoked
    await maybe(client.close())


async def test_what_is_not_there_says_what_to_use_instead(client: Any, server: AwsServer) -> None:
    if server.service == "aws-external-anthropic":
        assert client.beta.files is client.beta.files
        return
    with pytest.raises(
        UnavailableOnPlatformError, match=r"Amazon Bedrock has no `beta.files`. `AnthropicAWS`"
    ):
        _ = client.beta.files
    with pytest.raises(UnavailableOnPlatformError, match="list_foundation_models"):
        _ = client.beta.models
    with pytest.raises(AttributeError, match="no attribute 'misspelt'") as raised:
        _ = client.beta.misspelt
    assert not isinstance(raised.value, UnavailableOnPlatformError)
    with pytest.raises(UnavailableOnPlatformError, match="create_model_invocation_job"):
        await maybe(client.beta.messages.batches.list())


async def test_a_copy_has_a_beta_of_its_own(client: Any) -> None:
    copied = client.with_options(max_retries=0)
    assert copied.beta is not client.beta
    assert copied.beta.messages._client is copied


TRACER = """
import functools, importlib, json, httpx
seen = []

def wrap(module):
    kind = importlib.import_module("anthropic." + module).Messages
    inner = kind.create

    @functools.wraps(inner)
    def create(self, *args, **kwargs):
        seen.append(module)
        return inner(self, *args, **kwargs)

    kind.create = create

wrap("resources.beta.messages.messages")
wrap("lib.bedrock._beta_messages")
from anthropic import AnthropicBedrock
http_client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={})))
client = AnthropicBedrock("secret", "AKID", "eu-west-3", http_client=http_client)
client.beta.messages.create(model="m", max_tokens=1, messages=[])
print(json.dumps(seen))
"""


def test_tracers_see_a_beta_message_of_bedrock_once() -> None:
    """OpenTelemetry's instrumentation wraps this class after that of the public API."""
    run = subprocess.run(
        [sys.executable, "-c", TRACER], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(run.stdout) == ["lib.bedrock._beta_messages"]
