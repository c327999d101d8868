"""Signatures of webhooks, compared with what the reference implementation makes of them."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from base64 import b64encode
from datetime import datetime, timedelta, timezone
from typing import Any, Dict, Optional

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from anthropic import APIError, APIWebhookValidationError
from anthropic.lib._resources.webhook_signatures import verify_webhook

KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PAYLOAD = '{"test": 2432232314}'
NOW = datetime.now(timezone.utc)


def signed(
    payload: str = PAYLOAD, *, key: str = KEY, at: datetime = NOW, identifier: str = "msg_1"
) -> Dict[str, str]:
    return {
        "webhook-id": identifier,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(key).sign(identifier, at, payload),
    }


def verify(payload: str, headers: Any, key: Any = KEY) -> None:
    """As if it were still the time when the tests were collected."""
    verify_webhook(payload.encode(), headers, key, clock=NOW.timestamp)


def test_the_example_of_the_specification() -> None:
    """Identifier, time, body, key and signature are those that implementations of the standard share."""
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    verify_webhook(PAYLOAD.encode(), headers, KEY, clock=lambda: 1614265330)
    with pytest.raises(APIWebhookValidationError, match="no signature"):
        verify_webhook(b'{"test": 2432232315}', headers, KEY, clock=lambda: 1614265330)


def test_random_webhooks_are_judged_as_by_the_reference() -> None:
    chance = random.Random(5)
    verdicts = set()
    now = datetime.now(timezone.utc)  # the reference asks no other clock
    for _ in range(400):
        secret = chance.randbytes(chance.randint(1, 64))
        key = chance.choice(["whsec_", ""]) + b64encode(secret).decode()
        payload = "".join(chance.choice('{}":aé€ \n') for _ in range(chance.randint(0, 40)))
        headers = signed(
            payload, key=key, at=now + timedelta(seconds=chance.choice([-400, -200, 0, 200, 400]))
        )
        change = chance.choice(
            [None, None, "webhook-id", "webhook-timestamp", "webhook-signature", "payload"]
        )
        if change == "payload":
            payload += " "
        elif change is not None:
            headers[change] = chance.choice(
                ["", "v1,", "1", "1" + headers[change], headers[change] + " v1,x"]
            )
        expected = verdict(lambda h=headers, p=payload, k=key: Webhook(k).verify(p, h))
        ours = verdict(lambda h=headers, p=payload, k=key: verify_webhook(p.encode(), h, k))
        assert ours == expected, (payload, headers, key)
        verdicts.add(ours)
    assert verdicts == {None, "refused"}


def verdict(judge: Any) -> Optional[str]:
    try:
        judge()
    except json.JSONDecodeError:
        return None  # the reference also parses, after it has verified
    except (WebhookVerificationError, ValueError):
        return "refused"  # it raises `ValueError` for a signature without a comma
    return None


def test_headers_in_any_case_and_of_any_mapping() -> None:
    headers = signed()
    verify(PAYLOAD, {name.title(): value for name, value in headers.items()})
    verify(PAYLOAD, headers, b64decoded(KEY))


def b64decoded(key: str) -> bytes:
    from base64 import b64decode

    return b64decode(key[len("whsec_") :])


def test_keys_are_replaced_without_a_gap() -> None:
    new = "whsec_" + b64encode(b"new" * 8).decode()
    sender = {
        **signed(),
        "webhook-signature": f"{signed()['webhook-signature']} {signed(key=new)['webhook-signature']}",
    }
    for key in (KEY, new, f"{KEY} {new}"):
        verify(PAYLOAD, sender, key)
    for headers in (signed(), signed(key=new)):
        verify(PAYLOAD, headers, f"{KEY} {new}")
    with pytest.raises(APIWebhookValidationError):
        verify(PAYLOAD, signed(key=new))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"webhook-id": ""}, "no header webhook-id"),
        ({"webhook-timestamp": "soon"}, "not a time"),
        ({"webhook-timestamp": "inf"}, "not a time"),
        ({"webhook-signature": "nonsense"}, "no signature"),
        ({"webhook-signature": "v2," + signed()["webhook-signature"][3:]}, "no signature"),
        ({"webhook-signature": "v1,é"}, "no signature"),
        (signed(at=NOW - timedelta(minutes=6)), "more than five minutes old"),
        (signed(at=NOW + timedelta(minutes=6)), "from the future"),
    ],
)
def test_what_is_not_genuine(changes: Dict[str, str], message: str) -> None:
    with pytest.raises(APIWebhookValidationError, match=message) as raised:
        verify(PAYLOAD, {**signed(), **changes})
    assert isinstance(raised.value, APIError)
    assert isinstance(raised.value, WebhookVerificationError)
    assert "MfKQ9r8G" not in repr(raised.value)


@pytest.mark.parametrize("key", ["", " ", "whsec_", "whsec_###", f"{KEY} ###", b""])
def test_what_is_no_key(key: Any) -> None:
    with pytest.raises(ValueError, match="webhook key is empty or not base64"):
        verify(PAYLOAD, signed(), key)


def test_nothing_needs_the_reference_implementation() -> None:
    code = (
        "import sys; sys.modules['standardwebhooks'] = None\n"
        "from anthropic.lib._resources.webhook_signatures import verify_webhook\n"
        "try: verify_webhook(b'', {}, 'a2V5')\n"
        "except Exception as error: print(type(error).__mro__[0].__name__, error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "APIWebhookValidationError The webhook has no header webhook-id"
