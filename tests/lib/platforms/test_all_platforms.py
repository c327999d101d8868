"""What all platforms have in common with `Anthropic`: ANTHROPIC_CUSTOM_HEADERS, and when a URL is judged."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping

import httpx
import pytest

import anthropic
from anthropic import AnthropicError, omit
from tests.lib.platforms.message_samples import MESSAGE, PARAMS
from tests.twins import Twin, maybe

from .aws.aws_server import KEYS, AwsServer

pytestmark = pytest.mark.anyio

VARIABLE = "ANTHROPIC_CUSTOM_HEADERS"

AWS: Dict[str, Any] = {"aws_region": "eu-west-3"}
GOOGLE: Dict[str, Any] = {"project": "p", "workspace_id": "w"}
VERTEX: Dict[str, Any] = {"region": "r", "project_id": "p", "access_token": "own"}
CLIENTS: Dict[str, Any] = {
    "aws signed": ("AnthropicAWS", {**AWS, **KEYS, "workspace_id": "w"}),
    "aws": ("AnthropicAWS", {**AWS, "workspace_id": "w", "api_key": "own"}),
    "bedrock signed": ("AnthropicBedrock", {**AWS, **KEYS}),
    "bedrock": ("AnthropicBedrock", {**AWS, "api_key": "own"}),
    "mantle signed": ("AnthropicBedrockMantle", {**AWS, **KEYS}),
    "mantle": ("AnthropicBedrockMantle", {**AWS, "api_key": "own"}),
    "vertex": ("AnthropicVertex", VERTEX),
    "google_cloud": ("AnthropicGoogleCloud", {**GOOGLE, "token_provider": lambda: "own"}),
    "foundry": ("AnthropicFoundry", {"api_key": "own"}),
    "foundry tokens": ("AnthropicFoundry", {"azure_ad_token_provider": lambda: "own"}),
}

# Where credentials of the client win over those in custom headers.
KEEPS_TOKEN = {"aws signed", "bedrock signed", "bedrock", "mantle signed", "foundry tokens"}
KEEPS_KEY = {"foundry"}


@pytest.fixture(params=CLIENTS)
def platform(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def make(twin: Twin, platform: str) -> Callable[..., Any]:
    def make(**settings: Any) -> Any:
        http_client = twin.http_client(lambda _: httpx.Response(200, json=MESSAGE))
        name, own = CLIENTS[platform]
        kind = getattr(anthropic, f"Async{name}" if twin.is_async else name)
        return kind(**{"base_url": "http://server.test", "http_client": http_client, **own, **settings})

    return make


async def sent(twin: Twin, client: Any, **arguments: Any) -> Mapping[str, str]:
    await maybe(client.messages.create(**PARAMS, **arguments))
    return twin.requests[-1].headers


async def test_they_are_sent(twin: Twin, make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "X-One: 1\nnonsense\n X-Two : a:b \n")
    client = make(default_headers={"x-one": "mine"})
    others = [client, client.copy(timeout=3), client.copy(set_default_headers={"X-One": "mine"})]
    monkeypatch.delenv(VARIABLE)
    others.append(client.copy(default_headers={"X-Three": "3"}))
    for other in others:
        headers: Any = await sent(twin, other)
        assert (headers.get_list("x-one"), headers["x-two"]) == (["mine"], "a:b")
    assert "x-two" not in await sent(twin, client.copy(set_default_headers={}))


@pytest.mark.parametrize("is_environment", [True, False])
async def test_whose_credentials_win(
    twin: Twin,
    platform: str,
    make: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    is_environment: bool,
) -> None:
    if is_environment:
        monkeypatch.setenv(VARIABLE, "Authorization: Bearer other\nX-Api-Key: other")
        client = make()
    else:
        client = make(default_headers={"authorization": "Bearer other", "x-api-key": "other"})
    headers: Any = await sent(twin, client)
    assert (headers["authorization"] != "Bearer other") is (platform in KEEPS_TOKEN)
    assert headers.get_list("x-api-key") == ["own" if platform in KEEPS_KEY else "other"]
    if platform.startswith("foundry"):
        headers = await sent(twin, client, extra_headers={"Authorization": "Bearer of this call"})
        assert headers["authorization"] == "Bearer of this call"


async def test_credentials_are_left_out_on_purpose(
    twin: Twin, platform: str, make: Callable[..., Any]
) -> None:
    if not platform.endswith("signed"):
        left_out = dict.fromkeys(("Authorization", "X-Api-Key", "api-key"), omit)
        headers = await sent(twin, make(default_headers=left_out))
        assert not {"authorization", "x-api-key", "api-key"} & set(headers)


@pytest.mark.parametrize(
    ("service", "name", "path"),
    [
        ("aws-external-anthropic", "aws signed", ""),
        ("bedrock", "bedrock signed", ""),
        ("bedrock-mantle", "mantle signed", "/anthropic"),
    ],
)
async def test_they_are_signed_where_services_look(
    twin: Twin, monkeypatch: pytest.MonkeyPatch, service: str, name: str, path: str
) -> None:
    monkeypatch.setenv(VARIABLE, "X-Amz-Trace: a  b\nanthropic-beta: one\nX-Gateway: 1")
    kind, own = CLIENTS[name]
    with AwsServer(service) as server:
        client = getattr(anthropic, f"Async{kind}" if twin.is_async else kind)(
            base_url=server.url + path, **own
        )
        await maybe(client.messages.create(**PARAMS))
        await maybe(client.close())
        (request,) = server.requests
        assert "x-amz-trace" in request.headers["authorization"]
        assert request.headers["x-gateway"] == "1"


async def test_a_base_url_is_judged_by_the_first_request(twin: Twin, make: Callable[..., Any]) -> None:
    client = make(base_url="foo")
    for broken in (client, client.copy(base_url="localhost:80")):
        with pytest.raises(AnthropicError, match="`base_url` has to be a whole URL"):
            await sent(twin, broken)
    assert twin.requests == []
    await sent(twin, client.copy(base_url="http://server.test"))
