"""The exchange, driven by hand: checks each step it asks for, and feeds an outcome to it. No sockets."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Optional, Type, TypeVar

import httpx
import pytest

from anthropic._core.client.base_client import BaseClient
from anthropic._core.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    OverloadedError,
    RateLimitError,
    RetryableError,
)
from anthropic._core.exchange.api_request import APIRequest
from anthropic._core.exchange.exchange import exchange
from anthropic._core.exchange.steps import Attempt, Close, PrepareOptions, PrepareRequest, Read, Send, Sleep
from anthropic._core.request.options import FinalRequestOptions

_StepT = TypeVar("_StepT")


class Client(BaseClient):
    """A client that has an HTTP client to take settings from, and never sends with it."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            version="0", base_url="http://api.test", _strict_response_validation=False, **settings
        )
        self.http_client = httpx.Client(
            transport=httpx.MockTransport(lambda request: httpx.Response(500)), follow_redirects=True
        )

    @property
    def _client(self) -> Any:
        return self.http_client


class Conversation:
    """Both sides of an exchange: what it asks for next, and what it is told."""

    def __init__(self, client: Client, **options: Any) -> None:
        call = FinalRequestOptions.construct(method="post", url="/v1/messages", json_data={}, **options)
        self.flow = exchange(client, APIRequest(options=call, cast_to=object))
        self.step: Any = next(self.flow)

    def expect(self, kind: Type[_StepT]) -> _StepT:
        assert type(self.step) is kind, f"asked for {type(self.step).__name__}"
        return self.step

    def tell(self, outcome: Any = None) -> None:
        self.step = self.flow.send(outcome)

    def fail(self, error: Exception) -> None:
        self.step = self.flow.throw(error)

    def until_send(self) -> Send:
        self.tell(self.expect(PrepareOptions).options)
        self.expect(PrepareRequest)
        self.tell()
        return self.expect(Send)

    def answer(self, status: int, headers: Optional[Dict[str, str]] = None, **content: Any) -> None:
        """Answer the request that is to be sent; read the body where that is asked for."""
        request = self.expect(Send).request
        self.tell(httpx.Response(status, headers=headers, request=request, **content))
        if isinstance(self.step, Read):
            self.tell(self.step.response.read())

    def sleeps(self) -> float:
        seconds = self.expect(Sleep).seconds
        self.tell()
        return seconds


def finish(conversation: Conversation, status: int = 200) -> Any:
    """The answer and the attempt that the exchange ends with."""
    with pytest.raises(StopIteration) as end:
        conversation.answer(status)
    return end.value.value


def test_a_call_prepares_signs_sends_and_returns_the_response() -> None:
    talk = Conversation(Client())
    sent = talk.until_send()
    assert (sent.request.method, str(sent.request.url)) == ("POST", "http://api.test/v1/messages")
    assert sent.stream is False
    response, attempt = finish(talk)
    assert response.status_code == 200
    assert attempt.retries_taken == 0


def test_the_options_that_prepare_gives_back_are_sent() -> None:
    talk = Conversation(Client())
    talk.tell(FinalRequestOptions(method="post", url="/elsewhere"))
    talk.tell()
    assert talk.expect(Send).request.url.path == "/elsewhere"


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 529, 599])
def test_these_statuses_are_tried_again_twice(status: int) -> None:
    talk = Conversation(Client())
    for retry in range(2):
        sent = talk.until_send()
        assert sent.request.headers["x-stainless-retry-count"] == str(retry)
        talk.answer(status)
        assert 0.375 * 2**retry <= talk.sleeps() <= 0.5 * 2**retry
    talk.until_send()
    with pytest.raises(Exception, match=f"Error code: {status}"):
        talk.answer(status)


@pytest.mark.parametrize("status", [301, 304, 400, 401, 403, 404, 413, 422])
def test_other_statuses_are_raised_at_once(status: int) -> None:
    talk = Conversation(Client())
    talk.until_send()
    with pytest.raises(Exception, match=f"Error code: {status}"):
        talk.answer(status)


def test_the_server_has_the_last_word_on_trying_again() -> None:
    talk = Conversation(Client())
    talk.until_send()
    with pytest.raises(RateLimitError):
        talk.answer(429, {"x-should-retry": "false"})
    talk = Conversation(Client())
    talk.until_send()
    talk.answer(400, {"x-should-retry": "true"})
    talk.expect(Sleep)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "70", "retry-after": "9"}, 0.07),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": "600"}, 600.0),
    ],
)
def test_the_wait_the_server_asks_for_is_granted_up_to_the_cap(
    headers: Dict[str, str], seconds: float
) -> None:
    talk = Conversation(Client())
    talk.until_send()
    talk.answer(429, headers)
    assert talk.sleeps() == seconds


@pytest.mark.parametrize("advice", [{}, {"x-should-retry": "true"}])
@pytest.mark.parametrize(
    ("headers", "wait"),
    [({"retry-after": "3600"}, "3600 s"), ({"retry-after-ms": "600001"}, "600.001 s")],
)
def test_a_longer_wait_than_the_cap_is_not_begun(
    headers: Dict[str, str], wait: str, advice: Dict[str, str]
) -> None:
    talk = Conversation(Client())
    talk.until_send()
    with pytest.raises(RateLimitError, match=f"asks to wait {wait}.*max_retry_after is 600 s") as raised:
        talk.answer(429, {**headers, **advice}, json={"error": {"message": "slow"}})
    assert str(raised.value) == raised.value.message
    assert raised.value.message.startswith("Error code: 429 - {'error': {'message': 'slow'}}")


def test_a_wait_until_a_date_that_is_too_far_is_not_begun() -> None:
    talk = Conversation(Client())
    talk.until_send()
    with pytest.raises(RateLimitError, match=r"asks to wait \d{8,}"):
        talk.answer(429, {"retry-after": "Wed, 21 Oct 2099 07:28:00 GMT"})


def test_the_last_attempt_speaks_of_no_wait() -> None:
    talk = Conversation(Client(max_retries=0))
    talk.until_send()
    with pytest.raises(RateLimitError) as raised:
        talk.answer(429, {"retry-after": "3600"})
    assert "3600" not in str(raised.value)


@pytest.mark.parametrize("value", ["inf", "Infinity", "1e999", "nan", "-inf"])
@pytest.mark.parametrize("name", ["retry-after", "retry-after-ms"])
def test_a_wait_that_is_no_number_of_seconds_is_malformed(name: str, value: str) -> None:
    talk = Conversation(Client())
    talk.until_send()
    talk.answer(429, {name: value})
    assert talk.sleeps() <= 0.5


def test_the_cap_on_waiting_is_a_setting() -> None:
    talk = Conversation(Client(max_retry_after=5))
    talk.until_send()
    talk.answer(429, {"retry-after": "5"})
    assert talk.sleeps() == 5
    talk.until_send()
    with pytest.raises(RateLimitError, match="asks to wait 6 s"):
        talk.answer(429, {"retry-after": "6"})


def test_a_client_without_a_cap_waits_as_long_as_it_takes() -> None:
    talk = Conversation(Client(max_retry_after=math.inf))
    talk.until_send()
    talk.answer(429, {"retry-after": "1000000"})
    assert talk.sleeps() == 1_000_000


def test_a_wait_that_a_subclass_computes_has_no_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Client, "_calculate_retry_timeout", lambda *args, **kwargs: 900.0)
    talk = Conversation(Client())
    talk.until_send()
    talk.answer(429, {"retry-after": "3600"})
    assert talk.sleeps() == 900


def test_connection_errors_are_tried_again_and_keep_their_cause() -> None:
    talk = Conversation(Client(max_retries=1))
    talk.until_send()
    talk.fail(httpx.ConnectError("refused"))
    talk.sleeps()
    talk.until_send()
    cause = httpx.ConnectError("refused again")
    with pytest.raises(APIConnectionError) as raised:
        talk.fail(cause)
    assert raised.value.__cause__ is cause
    assert not isinstance(raised.value, APITimeoutError)


def test_a_timeout_is_a_connection_error_of_its_own_and_tried_again() -> None:
    talk = Conversation(Client(max_retries=1))
    talk.until_send()
    talk.fail(httpx.ReadTimeout("slow"))
    talk.sleeps()
    talk.until_send()
    with pytest.raises(APITimeoutError):
        talk.fail(httpx.ReadTimeout("slow"))


def test_a_retryable_error_is_tried_again_and_raised_as_it_is() -> None:
    talk = Conversation(Client(max_retries=1))
    talk.until_send()
    talk.fail(RetryableError("once more"))
    talk.sleeps()
    talk.until_send()
    with pytest.raises(RetryableError, match="once more"):
        talk.fail(RetryableError("once more"))


def test_an_error_that_is_not_the_transports_ends_the_call() -> None:
    talk = Conversation(Client())
    talk.until_send()
    error = AssertionError("mine")
    with pytest.raises(AssertionError) as raised:
        talk.fail(error)
    assert raised.value is error
    assert error.__cause__ is None


def test_it_is_not_hidden_by_one_of_closing_the_response() -> None:
    talk = Conversation(Client())
    talk.until_send()
    talk.tell(httpx.Response(500))
    error = AssertionError("mine")
    talk.fail(error)
    talk.expect(Close)
    with pytest.raises(AssertionError) as raised:
        talk.fail(OSError("on closing"))
    assert raised.value is error


def test_an_error_while_preparing_is_nobody_elses() -> None:
    talk = Conversation(Client())
    with pytest.raises(ZeroDivisionError):
        talk.fail(ZeroDivisionError())


def test_retries_of_the_request_win_over_those_of_the_client() -> None:
    talk = Conversation(Client(max_retries=5), max_retries=0)
    talk.until_send()
    with pytest.raises(OverloadedError):
        talk.answer(529)


def test_retries_without_end_go_on_and_on() -> None:
    talk = Conversation(Client(max_retries=math.inf))
    for _ in range(50):
        talk.until_send()
        talk.answer(503)
        assert talk.sleeps() <= 8
    talk.until_send()
    _, attempt = finish(talk)
    assert attempt.retries_taken == 50


def test_the_body_of_an_error_is_read_before_it_is_raised() -> None:
    talk = Conversation(Client())
    talk.until_send()
    with pytest.raises(BadRequestError) as raised:
        talk.answer(400, json={"error": {"type": "invalid_request_error", "message": "no model"}})
    assert raised.value.type == "invalid_request_error"
    assert "no model" in str(raised.value)


def test_a_status_is_not_hidden_by_a_body_that_breaks_off() -> None:
    talk = Conversation(Client(max_retries=0))
    request = talk.until_send().request
    stream = httpx.ByteStream(b"")
    talk.tell(httpx.Response(529, request=request, stream=stream, headers={"content-length": "10"}))
    talk.expect(Read)
    talk.fail(httpx.ReadError("cut"))
    talk.expect(Close)
    with pytest.raises(OverloadedError):
        talk.tell()


def test_with_middleware_every_attempt_is_made_through_it() -> None:
    def passing(request: APIRequest, call_next: Any) -> Any:
        return call_next(request)

    talk = Conversation(Client(middleware=[passing]))
    first = talk.expect(Attempt).request
    assert (first.retries_taken, first.method) == (0, "post")
    talk.fail(RetryableError("not yet"))
    talk.sleeps()
    second = talk.expect(Attempt).request
    assert second.retries_taken == 1
    assert second.options is not first.options
    with pytest.raises(StopIteration) as end:
        talk.tell("an answer of its own")
    assert end.value.value[0] == "an answer of its own"


def redirect(talk: Conversation, location: str) -> Send:
    """Redirect the request; the next one."""
    request = talk.expect(Send).request
    response = httpx.Response(307, headers={"location": location}, request=request)
    response.next_request = httpx.Request(
        request.method, httpx.URL("http://api.test").join(location), headers=request.headers
    )
    talk.tell(response)
    return talk.expect(Send)


@pytest.mark.parametrize(
    ("location", "keeps"),
    [
        ("http://api.test/moved", True),
        ("/moved", True),
        ("http://api.test:80/moved", True),
        ("https://api.test/moved", False),
        ("http://api.test:8080/moved", False),
        ("http://evil.test/moved", False),
    ],
)
def test_credentials_follow_a_redirect_only_within_the_origin(location: str, keeps: bool) -> None:
    headers = {"X-Api-Key": "secret", "Authorization": "Bearer secret", "Proxy-Authorization": "secret"}
    talk = Conversation(Client(custom_headers=headers))
    talk.until_send()
    followed = redirect(talk, location)
    carried: List[str] = [name for name in headers if name in followed.request.headers]
    assert carried == (list(headers) if keeps else [])
    assert followed.is_anonymous


def test_a_redirect_that_is_not_followed_is_an_error() -> None:
    talk = Conversation(Client(), follow_redirects=False)
    request = talk.until_send().request
    response = httpx.Response(302, headers={"location": "/moved"}, request=request)
    response.next_request = request
    talk.tell(response)
    with pytest.raises(Exception, match="Error code: 302"):
        talk.tell(response.read())


def test_redirects_that_do_not_end_are_given_up() -> None:
    client = Client(max_retries=0)
    client.http_client.max_redirects = 3
    talk = Conversation(client)
    talk.until_send()
    for _ in range(3):
        redirect(talk, "/again")
    request = talk.expect(Send).request
    response = httpx.Response(307, headers={"location": "/again"}, request=request)
    response.next_request = request
    talk.tell(response)
    assert talk.expect(Close).response is response
    with pytest.raises(APIConnectionError) as raised:
        talk.tell()
    assert isinstance(raised.value.__cause__, httpx.TooManyRedirects)
