"""Vertex AI: how requests are written, where they go, what it does not have."""

from __future__ import annotations

from typing import Any, Dict, Iterator

import pytest

import anthropic
from anthropic import AnthropicError, AnthropicVertex, AsyncAnthropicVertex, UnavailableOnPlatformError
from anthropic.lib.google_cloud._credentials import GoogleTokens
from tests.lib.platforms.google_cloud.google_auth_reference import LastingCredentials
from tests.lib.platforms.message_samples import PARAMS
from tests.lib.platforms.token_servers import ModelServer, TokenServer
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

PREFIX = "/v1/projects/p/locations/r/publishers/anthropic/models/"


class Known(LastingCredentials):
    project_id = "of-the-credentials"


@pytest.fixture
def server(tokens: TokenServer) -> Iterator[ModelServer]:
    tokens.issued += ["mine", "known"]
    with ModelServer(tokens, prefix="/v1/projects/", predicts=True) as running:
        yield running


@pytest.fixture
def client(twin: Twin, server: ModelServer) -> Any:
    kind: Any = AsyncAnthropicVertex if twin.is_async else AnthropicVertex
    return kind(project_id="p", region="r", access_token="mine", base_url=f"{server.url}/v1")


async def test_the_model_is_in_the_path_and_the_version_in_the_body(client: Any, server: ModelServer) -> None:
    await maybe(client.messages.create(**{**PARAMS, "model": "claude-opus-4@20250514"}))
    await maybe(client.messages.create(**{**PARAMS, "model": "a/b"}, stream=True))
    first, second = server.requests
    assert first.target == f"{PREFIX}claude-opus-4@20250514:rawPredict"
    body = {"max_tokens": 16, "messages": PARAMS["messages"], "anthropic_version": "vertex-2023-10-16"}
    assert first.json() == body
    assert second.target == f"{PREFIX}a%2Fb:streamRawPredict"
    assert second.json() == {**body, "stream": True}


async def test_betas_stay_in_their_header(client: Any, server: ModelServer) -> None:
    await maybe(client.beta.messages.create(**PARAMS, betas=["one", "two"]))
    await maybe(client.beta.messages.count_tokens(model="m", messages=[], betas=["one"]))
    sent = [request.headers["anthropic-beta"] for request in server.requests]
    assert sent == ["one,two", "one,token-counting-2024-11-01"]
    assert all("anthropic_beta" not in request.json() for request in server.requests)
    assert all("beta=true" not in request.target for request in server.requests)


async def test_what_counts_tokens_is_named_in_the_path(client: Any, server: ModelServer) -> None:
    await maybe(client.messages.count_tokens(model="m", messages=PARAMS["messages"]))
    (request,) = server.requests
    assert request.target == f"{PREFIX}count-tokens:rawPredict"
    assert request.json()["model"] == "m"


@pytest.mark.parametrize("model", ["", None])
async def test_a_request_without_a_model_is_refused(client: Any, server: ModelServer, model: Any) -> None:
    with pytest.raises(ValueError, match="`model`"):
        await maybe(client.messages.create(**{**PARAMS, "model": model}))
    assert server.requests == []


async def test_own_paths_are_sent_as_they_are(client: Any, server: ModelServer) -> None:
    path = f"{PREFIX[3:]}m:rawPredict"
    answer = await maybe(client.post(path, body={"messages": []}, cast_to=object))
    assert answer["id"] == "msg_1"
    assert server.requests[0].target == f"{PREFIX}m:rawPredict"
    assert server.requests[0].json()["anthropic_version"] == "vertex-2023-10-16"


async def test_what_is_not_there_is_refused_with_what_to_use_instead(
    client: Any, server: ModelServer
) -> None:
    with pytest.raises(UnavailableOnPlatformError, match="batchPredictionJobs"):
        await maybe(client.messages.batches.create(requests=[]))
    with pytest.raises(UnavailableOnPlatformError, match="batchPredictionJobs"):
        await maybe(client.beta.messages.batches.list())
    with pytest.raises(UnavailableOnPlatformError, match="Model Garden"):
        await maybe(client.get("/v1/models", cast_to=object))
    for resource in ("completions", "files", "models", "skills"):
        assert not hasattr(client, resource)
    with pytest.raises(UnavailableOnPlatformError, match=r"`beta\.files`.*AnthropicGoogleCloud"):
        _ = client.beta.files
    assert server.requests == []


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("global", "aiplatform"),
        ("us", "aiplatform.us.rep"),
        ("eu", "aiplatform.eu.rep"),
        ("europe-west1", "europe-west1-aiplatform"),
    ],
)
def test_the_host_follows_the_region(region: str, host: str) -> None:
    url = f"https://{host}.googleapis.com/v1/"
    assert str(AnthropicVertex(region=region).base_url) == url
    client = AnthropicVertex(region="asia-east1")
    assert str(client.copy(region=region).base_url) == url
    assert client.region == "asia-east1"
    client.region = region
    assert str(client.base_url) == url


def test_the_environment_is_heard_where_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="CLOUD_ML_REGION"):
        AnthropicVertex(project_id="p")
    values = {
        "CLOUD_ML_REGION": "r1",
        "ANTHROPIC_VERTEX_PROJECT_ID": "p1",
        "ANTHROPIC_VERTEX_BASE_URL": "http://mine.test",
        "ANTHROPIC_API_KEY": "of-somebody-else",
        "ANTHROPIC_BASE_URL": "http://else.test",
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    client = AnthropicVertex()
    assert (client.region, client.project_id, str(client.base_url)) == ("r1", "p1", "http://mine.test")
    given = AnthropicVertex(region="r", project_id="p", base_url="http://other.test")
    assert (given.region, given.project_id, str(given.base_url)) == ("r", "p", "http://other.test")
    assert client.auth_headers == {}


async def test_the_project_of_the_credentials_is_used(twin: Twin, server: ModelServer) -> None:
    kind: Any = AsyncAnthropicVertex if twin.is_async else AnthropicVertex
    client = kind(region="r", credentials=Known(), base_url=f"{server.url}/v1")
    await maybe(client.messages.create(**PARAMS))
    assert server.requests[0].target.startswith("/v1/projects/of-the-credentials/locations/r/")
    assert client.project_id == "of-the-credentials"
    other = client.copy(project_id="q", access_token="mine")
    await maybe(other.messages.create(**PARAMS))
    assert server.requests[1].target.startswith("/v1/projects/q/")
    back = other.copy(credentials=Known())
    await maybe(back.messages.create(**PARAMS))
    assert server.used == ["known", "mine", "known"]


async def test_without_a_project_nothing_is_sent(client: Any, server: ModelServer) -> None:
    client.project_id = None
    with pytest.raises(AnthropicError, match="ANTHROPIC_VERTEX_PROJECT_ID") as raised:
        await maybe(client.messages.create(**PARAMS))
    assert isinstance(raised.value, RuntimeError)
    assert server.requests == []


async def test_a_token_of_ones_own_is_never_looked_for(
    client: Any, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def looked(*_: Any) -> None:
        raise AssertionError("Google credentials were looked for")

    monkeypatch.setattr(GoogleTokens, "_find", looked)
    await maybe(client.messages.create(**PARAMS))
    client.access_token = "gone"
    with pytest.raises(anthropic.AuthenticationError):
        await maybe(client.messages.create(**PARAMS))
    assert server.used == ["mine", "gone"]


@pytest.mark.parametrize("token", ["two\nlines", "umläut "])
async def test_a_token_that_cannot_be_sent_is_refused_without_showing_it(client: Any, token: str) -> None:
    client.access_token = token
    with pytest.raises(AnthropicError, match="cannot be sent in a header") as raised:
        await maybe(client.messages.create(**PARAMS))
    assert token not in f"{raised.value!r} {raised.value.__cause__!r}"


def test_google_credentials_may_be_replaced() -> None:
    settings: Dict[str, Any] = {"region": "r"}
    client = AnthropicVertex(**settings)
    assert client.credentials is None
    known = Known()
    client.credentials = known
    assert (client.credentials, client.google_credentials) == (known, known)
    assert client.copy().credentials is known
