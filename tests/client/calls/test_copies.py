"""`copy` and `with_options`: what changes, what is shared, and that nothing is lost."""

from __future__ import annotations

import copy
import inspect
import sys
from types import FrameType
from typing import Any, Dict, List

import httpx
import pytest

from anthropic import Anthropic, AsyncAnthropic
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}


def settings_of(twin: Twin) -> Dict[str, Any]:
    """A value other than the default for every argument of the constructor."""
    return {
        "api_key": "key",
        "auth_token": "token",
        "webhook_key": "webhook",
        "base_url": "http://api.test/base/",
        "timeout": 7.0,
        "max_retries": 5,
        "max_retry_after": 9.0,
        "default_headers": {"X-One": "1"},
        "default_query": {"q": "1"},
        "http_client": twin.http_client(lambda request: httpx.Response(200, json={})),
        "middleware": (twin.middleware(lambda request: None),),
        "_strict_response_validation": True,
    }


# Where the value of each argument is found again.
READ: Dict[str, str] = {
    "default_headers": "_custom_headers",
    "default_query": "_custom_query",
    "http_client": "_client",
}


def read(client: Any, name: str) -> Any:
    value = getattr(client, READ.get(name, name))
    return str(value) if name == "base_url" else value


async def test_nothing_is_lost_in_a_copy(twin: Twin) -> None:
    settings = settings_of(twin)
    not_yet = {"self", "credentials", "config", "profile", "_token_cache"}
    kind = AsyncAnthropic if twin.is_async else Anthropic
    assert set(inspect.signature(kind.__init__).parameters) - not_yet == set(settings)
    client = kind(**settings)
    for copied in (client.copy(), client.with_options(), client.copy().copy(timeout=7.0)):
        assert type(copied) is kind
        assert copied is not client
        for name, value in settings.items():
            assert read(copied, name) == value, name
        assert copied._client is client._client


async def test_everything_the_constructor_takes_can_be_changed(twin: Twin) -> None:
    client = twin.answering(httpx.Response(200, json={}))
    before = {name: read(client, name) for name in settings_of(twin)}
    settings = settings_of(twin)
    settings.pop("_strict_response_validation")
    changed = client.copy(**settings)
    for name, value in settings.items():
        assert read(changed, name) == value, name
    assert {name: read(client, name) for name in before} == before
    options = set(inspect.signature(type(client).copy).parameters)
    assert {*settings, "set_default_headers", "set_default_query", "_extra_kwargs"} <= options


async def test_headers_and_queries_are_added_or_replaced(twin: Twin) -> None:
    client = twin.client(default_headers={"A": "1"}, default_query={"a": 1})
    added = client.copy(default_headers={"B": "2"}, default_query={"b": 2})
    assert (added._custom_headers, added._custom_query) == ({"A": "1", "B": "2"}, {"a": 1, "b": 2})
    replaced = client.copy(set_default_headers={"B": "2"}, set_default_query={})
    assert (replaced._custom_headers, replaced._custom_query) == ({"B": "2"}, {})
    for name in ("headers", "query"):
        with pytest.raises(ValueError, match="mutually exclusive"):
            client.copy(**{f"default_{name}": {}, f"set_default_{name}": {}})


async def test_copies_share_the_http_client_even_before_there_is_one(twin: Twin) -> None:
    client = twin.client()
    copied = client.copy(timeout=1)
    assert copied._client is client._client
    await maybe(client.close())
    assert copied.is_closed()


async def test_a_copy_has_resources_of_its_own(twin: Twin) -> None:
    client = twin.answering(httpx.Response(200, json={}))
    resource = client.messages
    assert resource is client.messages
    copied = client.with_options(max_retries=0)
    assert copied.messages is not resource
    assert copied.messages._client is copied


async def test_methods_replaced_on_an_instance_stay_there(twin: Twin) -> None:
    client = twin.answering(httpx.Response(200, json={}))
    seen = []
    original = client.request

    def request(*args: Any, **kwargs: Any) -> Any:
        seen.append(args)
        return original(*args, **kwargs)

    client.request = request
    await maybe(client.messages.create(**CREATE))
    await maybe(client.copy().messages.create(**CREATE))
    assert len(seen) == 1
    assert len(twin.requests) == 2


async def test_a_changed_header_of_a_copy_does_not_reach_the_original(twin: Twin) -> None:
    client = twin.answering(httpx.Response(200, json={}), default_headers={"X-One": "1"})
    await maybe(client.messages.create(**CREATE))
    await maybe(client.copy(default_headers={"X-One": "2"}, api_key="other").messages.create(**CREATE))
    await maybe(client.messages.create(**CREATE))
    assert [request.headers["x-one"] for request in twin.requests] == ["1", "2", "1"]
    assert [request.headers["x-api-key"] for request in twin.requests] == ["test-key", "other", "test-key"]


class Tenant(Anthropic):
    """As users write them: an argument of their own."""

    def __init__(self, *, tenant: str = "none", **settings: Any) -> None:
        super().__init__(**settings)
        self.tenant = tenant


def test_a_subclass_keeps_its_own_attributes() -> None:
    client = Tenant(tenant="t", api_key="k", timeout=3)
    copied = client.copy(max_retries=9)
    assert (type(copied), copied.tenant, copied.max_retries) == (Tenant, "t", 9)
    other = client.copy(_extra_kwargs={"tenant": "u"})
    assert (type(other), other.tenant, other.api_key, other.timeout) == (Tenant, "u", "k", 3)
    assert other._client is client._client


def test_copying_builds_nothing() -> None:
    client = Anthropic(api_key="k")
    client.with_options(timeout=5)
    called: List[str] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            called.append(frame.f_code.co_name)

    sys.setprofile(note)
    try:
        client.with_options(timeout=5)
    finally:
        sys.setprofile(None)
    assert 0 < len(called) < 20, called


async def test_the_resources_of_a_shallow_copy_send_with_the_copy(twin: Twin) -> None:
    client = twin.answering(httpx.Response(200, json={"id": "m"}), default_query={"a": "1"}, max_retries=7)
    assert client.messages is client.messages
    copied = copy.copy(client)
    copied.api_key = "other"
    await maybe(copied.messages.create(**CREATE))
    (request,) = twin.requests
    assert request.headers["x-api-key"] == "other"
    assert request.url.params["a"] == "1"
    assert (copied.max_retries, client.api_key) == (7, "test-key")
