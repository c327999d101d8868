"""Errors: what they hold, and that they can be pickled and copied."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Dict

import httpx
import pytest

import anthropic
from anthropic._core import errors

REQUEST = httpx.Request("POST", "http://api.test/v1/messages")
BODY: Dict[str, Any] = {
    "type": "error",
    "error": {"type": "rate_limit_error", "message": "Slow down"},
    "request_id": "req_1",
}


def response(status: int, **content: Any) -> httpx.Response:
    headers = {"request-id": "req_1", "anthropic-workspace-id": "wrk_1"}
    return httpx.Response(status, headers=headers, request=REQUEST, **content)


def test_those_who_catch_server_errors_catch_their_kinds() -> None:
    assert issubclass(errors.ServiceUnavailableError, errors.InternalServerError)
    assert issubclass(errors.DeadlineExceededError, errors.InternalServerError)


def test_an_error_says_everything_about_the_response() -> None:
    answer = response(429, json=BODY)
    error = anthropic.RateLimitError("message", response=answer, body=BODY)
    assert (error.status_code, error.request_id, error.workspace_id) == (429, "req_1", "wrk_1")
    assert error.type == "rate_limit_error"
    assert error.body is BODY
    assert error.request is REQUEST
    assert error.message == str(error) == "message"


@pytest.mark.parametrize("body", [None, "text", [], {}, {"error": "text"}, {"error": {"message": "m"}}])
def test_a_body_of_another_shape_names_no_type(body: object) -> None:
    assert anthropic.BadRequestError("m", response=response(400), body=body).type is None


@pytest.mark.parametrize("travel", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy])
@pytest.mark.parametrize(
    "error",
    [
        anthropic.RateLimitError("slow", response=response(429, json=BODY), body=BODY),
        anthropic.APIConnectionError(request=REQUEST),
        anthropic.APITimeoutError(REQUEST),
        anthropic.APIResponseValidationError(response(200, json={}), {}),
        anthropic.AnthropicError("plain"),
    ],
)
def test_errors_can_be_pickled_and_copied(error: Any, travel: Any) -> None:
    arrived = travel(error)
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    for name in ("status_code", "body", "request_id", "type", "message"):
        assert getattr(arrived, name, None) == getattr(error, name, None)


class QuotaError(anthropic.RateLimitError):
    """As users write them."""

    def __init__(self, quota: int, response: httpx.Response) -> None:
        super().__init__(f"quota {quota}", response=response, body=None)
        self.quota = quota


def test_subclasses_with_arguments_of_their_own_can_be_pickled() -> None:
    arrived = pickle.loads(pickle.dumps(QuotaError(5, response(429, json={}))))
    assert (arrived.quota, str(arrived), arrived.status_code) == (5, "quota 5", 429)


def test_errors_are_shown_under_their_public_path() -> None:
    found = {name: each for name, each in vars(errors).items() if isinstance(each, type) and name[0] != "_"}
    public = {name: each for name, each in found.items() if issubclass(each, errors.AnthropicError)}
    assert len(public) > 20
    assert all(each.__module__ == "anthropic" for each in public.values())
    assert all(getattr(anthropic, name) is each for name, each in public.items())
