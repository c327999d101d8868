"""The lease of an item of work: how often it is renewed, and when it is over."""

from __future__ import annotations

import base64
import json
from typing import Any, Dict, Optional

import httpx
import pytest

from anthropic import APIConnectionError, APIStatusError
from anthropic.lib.environments._lease import Lease, sessions_token
from anthropic.types.beta.environments import BetaSelfHostedWorkHeartbeatResponse


def answer(**fields: Any) -> BetaSelfHostedWorkHeartbeatResponse:
    usual: Dict[str, Any] = {
        "last_heartbeat": "then",
        "lease_extended": True,
        "state": "active",
        "ttl_seconds": 60,
    }
    return BetaSelfHostedWorkHeartbeatResponse.construct(**{**usual, **fields})


def refusal(status: int) -> APIStatusError:
    response = httpx.Response(status, request=httpx.Request("POST", "http://x"))
    return APIStatusError("no", response=response, body=None)


LOST = APIConnectionError(request=httpx.Request("POST", "http://x"))


def test_the_first_heartbeat_takes_the_item_and_each_names_the_one_before() -> None:
    lease = Lease(0.0)
    assert (lease.expected, lease.interval, lease.ttl, lease.end) == ("NO_HEARTBEAT", 30.0, None, None)
    lease.record_heartbeat(answer(ttl_seconds=10), 0.0)
    assert (lease.expected, lease.interval, lease.ttl, lease.end) == ("then", 5.0, 10.0, None)


@pytest.mark.parametrize(("ttl", "interval"), [(1, 1.0), (3, 1.5), (0, 30.0), (-5, 30.0), (None, 30.0)])
def test_heartbeats_come_twice_in_the_time_that_the_lease_lasts(ttl: Any, interval: float) -> None:
    lease = Lease(0.0)
    lease.record_heartbeat(answer(ttl_seconds=ttl), 0.0)
    assert lease.interval == interval


@pytest.mark.parametrize("fields", [{"state": "stopping"}, {"state": "stopped"}, {"lease_extended": False}])
def test_the_api_may_ask_to_stop(fields: Any) -> None:
    lease = Lease(0.0)
    lease.record_heartbeat(answer(**fields), 0.0)
    assert lease.end == "stopped"


@pytest.mark.parametrize(
    ("error", "end"),
    [
        (refusal(412), "lost"),
        (refusal(404), "refused"),
        (refusal(401), "refused"),
        (refusal(409), None),
        (refusal(429), None),
        (refusal(503), None),
        (LOST, None),
        (TimeoutError(), None),
    ],
)
def test_what_a_failure_means(error: Exception, end: Optional[str]) -> None:
    lease = Lease(0.0)
    lease.record_heartbeat(answer(ttl_seconds=10), 100.0)
    lease.record_failure(error, 105.0)
    assert lease.end == end


@pytest.mark.parametrize(("ttl", "over_at"), [(10, 110.0), (None, 190.0)])
def test_a_lease_that_could_not_be_renewed_is_lost(ttl: Any, over_at: float) -> None:
    lease = Lease(100.0)
    lease.record_heartbeat(answer(ttl_seconds=ttl), 100.0)
    lease.record_failure(LOST, over_at - 0.1)
    assert lease.end is None
    lease.record_failure(LOST, over_at)
    assert lease.end == "lost"


def encoded(content: Any) -> str:
    return base64.b64encode(json.dumps(content).encode()).decode()


@pytest.mark.parametrize(
    ("secret", "token"),
    [
        (encoded({"sessions_token": "t"}), "t"),
        (encoded({"sessions_token": "to"}).rstrip("="), "to"),
        (encoded({"sessions_token": "t???>>>~~~"}), "t???>>>~~~"),
        (encoded({"sessions_token": "t???>>>~~~"}).translate(str.maketrans("+/", "-_")), "t???>>>~~~"),
        (f" {encoded({'sessions_token': 't'})}\n", "t"),
        (encoded({"sessions_token": 3}), None),
        (encoded({"sessions_token": ""}), None),
        (encoded(["sessions_token"]), None),
        ("not base64", None),
        ("é", None),
        (base64.b64encode(b"\xff\xfe").decode(), None),
        ("", None),
        (None, None),
    ],
)
def test_the_token_in_a_secret(secret: Optional[str], token: Optional[str]) -> None:
    assert sessions_token(secret) == token
