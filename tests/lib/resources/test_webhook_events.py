"""Webhooks as events, if they are genuine."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any, Callable, Dict, get_args

import httpx
import pytest
from standardwebhooks import Webhook

import anthropic
from anthropic import Anthropic, APIWebhookValidationError, AsyncAnthropic, UnknownVariant
from anthropic.types import beta
from anthropic.types.beta.beta_webhook_event_data import BetaWebhookEventData

KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SESSION = {"type": "session.created", "id": "sesn_1", "organization_id": "org", "workspace_id": "wrkspc_1"}


def event(**data: Any) -> str:
    return json.dumps(
        {"type": "event", "id": "wevt_1", "created_at": "2026-01-01T00:00:00Z", "data": {**SESSION, **data}}
    )


def signed(payload: str, key: str = KEY) -> Dict[str, str]:
    now = datetime.now(timezone.utc)
    return {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(int(now.timestamp())),
        "Webhook-Signature": Webhook(key).sign("msg_1", now, payload),
    }


@pytest.fixture(params=[Anthropic, AsyncAnthropic])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_an_event_with_its_type(kind: Any) -> None:
    client = kind(api_key="k", webhook_key=KEY)
    for payload in (event(), event().encode()):
        found = client.beta.webhooks.unwrap(payload, headers=signed(event()))
        assert type(found) is beta.UnwrapWebhookEvent
        assert found.created_at == datetime(2026, 1, 1, tzinfo=timezone.utc)
        assert isinstance(found.data, beta.BetaWebhookSessionCreatedEventData)
        assert found.data.id == "sesn_1"


@pytest.mark.parametrize(
    "make",
    [
        lambda headers: list(headers.items()),
        lambda headers: iter(headers.items()),
        lambda headers: [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        httpx.Headers,
        lambda headers: httpx.Headers(headers).raw,
        lambda headers: [*headers.items(), ("Webhook-Id", "another")],
    ],
)
def test_headers_of_every_form(kind: Any, make: Callable[[Dict[str, str]], Any]) -> None:
    client = kind(api_key="k", webhook_key=KEY)
    found = client.beta.webhooks.unwrap(event(), headers=make(signed(event())))
    assert found.data.id == "sesn_1"
    with pytest.raises(APIWebhookValidationError, match="no header webhook-timestamp"):
        client.beta.webhooks.unwrap(event(), headers=make({"Webhook-Id": "1"}))


def test_every_kind_of_event(kind: Any) -> None:
    client = kind(api_key="k", webhook_key=KEY)
    classes = get_args(get_args(BetaWebhookEventData)[0])
    assert len(classes) > 30
    for one in classes:
        (name,) = get_args(one.model_fields["type"].annotation)
        found = client.beta.webhooks.unwrap(event(type=name), headers=signed(event(type=name)))
        assert type(found.data) is one, name
    unknown = client.beta.webhooks.unwrap(event(type="later.on"), headers=signed(event(type="later.on")))
    assert isinstance(unknown.data, UnknownVariant)
    assert unknown.to_dict(mode="json")["data"] == {**SESSION, "type": "later.on"}


def test_where_the_key_comes_from(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", raising=False)
    headers = signed(event())
    with pytest.raises(ValueError, match="ANTHROPIC_WEBHOOK_SIGNING_KEY"):
        kind(api_key="k").beta.webhooks.unwrap(event(), headers=headers)
    assert kind(api_key="k").beta.webhooks.unwrap(event(), headers=headers, key=KEY).id == "wevt_1"
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", f"whsec_b2xk {KEY}")
    client = kind(api_key="k")
    assert client.beta.webhooks.unwrap(event(), headers=headers).id == "wevt_1"
    with pytest.raises(APIWebhookValidationError, match="no signature"):
        client.beta.webhooks.unwrap(event(), headers=headers, key="whsec_b2xk")
    assert client.with_options(webhook_key=KEY).beta.webhooks.unwrap(event(), headers=headers).id == "wevt_1"


@pytest.mark.parametrize("payload", ["[1]", '"event"', "{broken", "", "[" * 100_000])
def test_what_is_no_event(kind: Any, payload: str) -> None:
    client = kind(api_key="k", webhook_key=KEY)
    with pytest.raises(APIWebhookValidationError, match="is not"):
        client.beta.webhooks.unwrap(payload, headers=signed(payload))
    with pytest.raises(anthropic.APIError):
        client.beta.webhooks.unwrap(payload + " ", headers=signed(payload))


def test_events_that_something_else_has_verified(kind: Any) -> None:
    webhooks = kind(api_key="k").beta.webhooks
    assert webhooks.parse_unverified(event()) == webhooks.unwrap(event(), headers=signed(event()), key=KEY)
    assert webhooks.parse_unverified(event().encode()).id == "wevt_1"
    with pytest.raises(APIWebhookValidationError, match="is not an event"):
        webhooks.parse_unverified("[1]")
    with pytest.raises(TypeError, match="can no longer be verified"):
        webhooks.parse_unverified({"id": "wevt_1"})


@pytest.mark.parametrize("form", [str.encode, lambda body: bytearray(body.encode())])
def test_payloads_of_bytes(kind: Any, form: Any) -> None:
    client = kind(api_key="k", webhook_key=KEY)
    assert client.beta.webhooks.unwrap(form(event()), headers=signed(event())).id == "wevt_1"


def test_a_payload_that_was_parsed_is_refused(kind: Any) -> None:
    client = kind(api_key="k", webhook_key=KEY)
    with pytest.raises(TypeError, match="body as it arrived, str or bytes, not dict"):
        client.beta.webhooks.unwrap(json.loads(event()), headers=signed(event()))
