"""No token, assertion or refresh token shows up in logs, reprs, errors, tracebacks or pickles."""

from __future__ import annotations

import copy
import logging
import pickle
import time
import traceback
from typing import Any

import pytest

import anthropic
from anthropic import AccessToken, CredentialResult, StaticToken, TokenCache, WorkloadIdentityError

from .conftest import Profiles, TokenCalls
from .test_federation import workload
from .token_server import TokenServer

HIDDEN = "hidden-value"


def test_reprs_and_pickles_of_what_holds_a_token() -> None:
    token, provider = AccessToken(HIDDEN, 5), StaticToken(HIDDEN)
    cache = TokenCache(provider)
    cache.get_token()
    client = anthropic.Anthropic(credentials=provider)
    for thing in (token, provider, cache, CredentialResult(provider), client, vars(client)):
        assert HIDDEN not in repr(thing)
    assert repr(AccessToken("abcdefghijkl-last", 5)) == "AccessToken(token='...last', expires_at=5)"
    for thing in (token, provider, cache, CredentialResult(provider)):
        with pytest.raises(TypeError, match="pickle"):
            pickle.dumps(thing)
    assert copy.deepcopy(token) is copy.copy(token) is token
    assert token == AccessToken(HIDDEN, 5)


@pytest.mark.anyio
@pytest.mark.parametrize("status", [400, 401, 500])
async def test_errors_of_the_token_endpoint_that_repeat_what_was_sent(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    stored = {"access_token": HIDDEN, "refresh_token": HIDDEN, "expires_at": int(time.time())}
    profiles.write({"authentication": {"type": "user_oauth", "client_id": "c"}}, stored)
    body: Any = {"error": "bad", "error_description": f"not {HIDDEN}", "access_token": HIDDEN}
    server.answers = [(status, body)] * 2 + [(status, f"<p>{HIDDEN}</p>".encode())]
    with caplog.at_level(logging.DEBUG):
        for settings in ({"credentials": workload(lambda: HIDDEN)}, {"profile": "default"}):
            with pytest.raises(WorkloadIdentityError) as raised:
                await calls.create(**settings)
            error = raised.value
            assert HIDDEN not in "".join(traceback.format_exception(type(error), error, error.__traceback__))
            assert HIDDEN not in repr(error.body)
            assert HIDDEN.encode() not in pickle.dumps(error)
            again = pickle.loads(pickle.dumps(error))
            assert (again.status_code, again.request_id) == (status, "req_1")
    assert HIDDEN not in caplog.text


@pytest.mark.anyio
@pytest.mark.parametrize("end", ["\n", " ", "\xff"])
async def test_a_token_that_no_header_can_carry(calls: TokenCalls, server: TokenServer, end: str) -> None:
    with pytest.raises(anthropic.AnthropicError, match="token cannot be sent in a header") as raised:
        await calls.create(credentials=StaticToken(HIDDEN + end))
    error = raised.value
    assert HIDDEN not in "".join(traceback.format_exception(type(error), error, error.__traceback__))
    assert server.tokens == []


@pytest.mark.anyio
async def test_logs_and_errors_of_the_api(
    calls: TokenCalls, server: TokenServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers = [(200, {"access_token": HIDDEN, "expires_in": 3600})] * 2
    server.refused = {HIDDEN}
    with caplog.at_level(logging.DEBUG), pytest.raises(anthropic.AuthenticationError) as raised:
        await calls.create(credentials=workload(lambda: "jwt-" + HIDDEN))
    assert server.tokens == [HIDDEN]
    assert HIDDEN not in caplog.text
    assert HIDDEN not in repr(raised.value.request)
    assert HIDDEN not in repr(vars(raised.value))
    assert HIDDEN.encode() not in pickle.dumps(raised.value)
