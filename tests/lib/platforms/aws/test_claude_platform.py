"""Claude Platform on AWS: the workspace, the whole API, files that are signed while they stay on disk."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import Path
from typing import Any, Iterator, List

import httpx
import pytest

from anthropic import Anthropic, AnthropicAWS, AnthropicError, AsyncAnthropicAWS
from tests.lib.platforms.message_samples import PARAMS
from tests.twins import Twin, each, maybe

from .aws_server import KEYS, AwsServer

pytestmark = pytest.mark.anyio


@pytest.fixture
def server() -> Iterator[AwsServer]:
    with AwsServer("aws-external-anthropic") as running:
        yield running


@pytest.fixture
def client(twin: Twin, server: AwsServer) -> Any:
    kind: Any = AsyncAnthropicAWS if twin.is_async else AnthropicAWS
    return kind(base_url=server.url, aws_region="eu-west-3", workspace_id="wrkspc_1", **KEYS)


async def test_the_workspace_is_named_in_every_request(client: Any, server: AwsServer) -> None:
    await maybe(client.messages.create(**PARAMS))
    await maybe(client.copy(workspace_id="wrkspc_2").messages.create(**PARAMS))
    client.workspace_id = "wrkspc_3"
    await maybe(client.messages.create(**PARAMS))
    workspaces = [request.headers["anthropic-workspace-id"] for request in server.requests]
    assert workspaces == ["wrkspc_1", "wrkspc_2", "wrkspc_3"]


async def test_pages_are_signed_with_their_queries(client: Any, server: AwsServer) -> None:
    models = [model.id async for model in each(client.models.list(limit=1))]
    assert models == ["m 1", "m 2"]
    # A space is sent as it is signed; services do not agree on what a plus is.
    assert [request.target for request in server.requests][1] == "/v1/models?limit=1&after_id=m%201"


async def test_a_file_is_signed_without_being_held_in_memory(
    client: Any, server: AwsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(3 * 2**20))

    def held(*_: Any) -> None:
        raise AssertionError("the body was read into memory")

    monkeypatch.setattr(httpx.Request, "read", held)
    monkeypatch.setattr(httpx.Request, "aread", held)
    uploaded = await maybe(client.files.upload(file=path))
    assert uploaded.size_bytes > 3 * 2**20


class Pipe(io.RawIOBase):
    """Can be read once, and does not know how long it is."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


async def test_what_can_be_read_only_once_is_signed_too(twin: Twin, client: Any, server: AwsServer) -> None:
    uploaded = await maybe(client.files.upload(file=("pipe.bin", io.BufferedReader(Pipe(b"x" * 999)))))
    assert uploaded.size_bytes > 999

    async def pieces() -> Any:
        yield b'{"stream": false, '
        yield b'"messages": []}'

    content: Any = pieces() if twin.is_async else iter([b'{"stream": false, ', b'"messages": []}'])
    answer = await maybe(client.post("/v1/messages", content=content, cast_to=object))
    assert answer["id"] == "msg_1"
    assert server.requests[-1].headers["content-length"] == "33"


async def test_a_gateway_that_signs_by_itself_gets_no_credentials(
    twin: Twin, client: Any, server: AwsServer
) -> None:
    server.secrets = {}
    with pytest.raises(AnthropicError):
        await maybe(client.copy(skip_auth=True).messages.create(**PARAMS))
    headers = server.requests[0].headers
    assert not {"authorization", "x-amz-date", "x-api-key"} & set(headers)


@pytest.mark.parametrize(
    ("credentials", "sent"),
    [
        (KEYS, (None, "AWS4-HMAC-SHA256")),
        ({**KEYS, "skip_auth": True}, (None, "Bearer")),
        ({"api_key": "key"}, ("key", "Bearer")),
        ({"api_key": "key", "skip_auth": True}, (None, "Bearer")),
    ],
)
async def test_a_bearer_token_is_sent_where_nothing_is_signed(
    twin: Twin, server: AwsServer, credentials: Any, sent: Any
) -> None:
    kind: Any = AsyncAnthropicAWS if twin.is_async else AnthropicAWS
    settings = {"aws_region": "eu-west-3", "workspace_id": "w", "max_retries": 0, "base_url": server.url}
    client = kind(auth_token="token", **settings, **credentials)
    copied = kind(**settings, **credentials).copy(auth_token="token")
    for sender in (client, copied):
        with suppress(AnthropicError):
            await maybe(sender.messages.create(**PARAMS))
    for request in server.requests:
        scheme = request.headers["authorization"].partition(" ")[0]
        assert (request.headers.get("x-api-key"), scheme) == sent
    assert len(server.requests) == 2


def test_it_is_a_client_of_the_whole_api() -> None:
    client = AnthropicAWS(aws_region="us-east-1", workspace_id="w", **KEYS)
    assert isinstance(client, Anthropic)
    assert str(client.base_url) == "https://aws-external-anthropic.us-east-1.api.aws"
    names: List[str] = ["completions", "files", "messages", "models", "skills", "with_raw_response"]
    assert all(hasattr(client, name) for name in names)


def test_what_it_cannot_do_without(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AnthropicError, match="ANTHROPIC_AWS_WORKSPACE_ID"):
        AnthropicAWS(aws_region="us-east-1", **KEYS)
    with pytest.raises(AnthropicError, match="No AWS region found"):
        AnthropicAWS(workspace_id="w", base_url="http://h.test", **KEYS)
    with pytest.raises(AnthropicError, match="or give `base_url`"):
        AnthropicAWS(workspace_id="w", api_key="k")
    assert AnthropicAWS(workspace_id="w", api_key="k", base_url="http://h.test").api_key == "k"
    monkeypatch.setenv("ANTHROPIC_AWS_WORKSPACE_ID", "wrkspc_env")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "of-the-public-api")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "of-the-public-api")
    client = AnthropicAWS()
    assert (client.workspace_id, client.api_key, client.auth_token) == ("wrkspc_env", None, None)
    monkeypatch.setenv("ANTHROPIC_AWS_BASE_URL", "http://mine.test")
    assert str(AnthropicAWS().base_url) == "http://mine.test"


def test_credential_providers_of_the_public_api_are_refused() -> None:
    client = AnthropicAWS(aws_region="us-east-1", workspace_id="w")
    with pytest.raises(TypeError, match="for the public API"):
        client.copy(profile="p")
