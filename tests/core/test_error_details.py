"""Errors with a code: the class that stands for it, and what the API says of the cause."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Dict, Type

import httpx
import pytest
from typing_extensions import Literal

import anthropic
from anthropic import BadRequestError, BaseModel, ConflictError, UnknownVariant
from anthropic._core.exchange.error_mapping import error_class
from anthropic.types import _errors


class KeyTakenErrorDetails(BaseModel):
    error_code: Literal["key_taken"]
    owner_id: str


class KeyTakenError(ConflictError):
    error_code: Literal["key_taken"]  # pyright: ignore[reportIncompatibleVariableOverride]
    details: KeyTakenErrorDetails


# Real classes: the generated ones are made without annotations as texts.
KeyTakenError.__annotations__["details"] = KeyTakenErrorDetails


@pytest.fixture(autouse=True)
def known_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(_errors.ERRORS, "key_taken", f"{__name__}:KeyTakenError")


def body(details: Any) -> Dict[str, Any]:
    return {
        "type": "error",
        "error": {"type": "conflict", "message": "The key is taken.", "details": details},
    }


TAKEN = body({"error_code": "key_taken", "owner_id": "user_1"})


def made(cls: Type[anthropic.APIStatusError], status: int, content: Any) -> anthropic.APIStatusError:
    answer = httpx.Response(status, json=content, request=httpx.Request("POST", "http://api.test/"))
    return cls("message", response=answer, body=content)


@pytest.mark.parametrize(
    ("status", "content", "expected"),
    [
        (409, TAKEN, KeyTakenError),
        (400, TAKEN, BadRequestError),  # a code is one of its status
        (409, body({"error_code": "later"}), ConflictError),
        (409, body({"error_code": ["key_taken"]}), ConflictError),
        (409, body({}), ConflictError),
        (409, body(["key_taken"]), ConflictError),
        (409, {"error": "key_taken"}, ConflictError),
        (409, "key_taken", ConflictError),
        (409, None, ConflictError),
    ],
)
def test_the_code_chooses_among_the_errors_of_its_status(
    status: int, content: Any, expected: Type[Exception]
) -> None:
    assert error_class(status, content) is expected


def test_what_a_known_code_says() -> None:
    error = made(KeyTakenError, 409, TAKEN)
    assert (error.error_code, error.api_message, error.type) == ("key_taken", "The key is taken.", "conflict")
    assert type(error.details) is KeyTakenErrorDetails
    assert error.details.owner_id == "user_1"


@pytest.mark.parametrize(
    ("details", "code"), [({"error_code": "later", "a": 1}, "later"), ({"error_code": 7}, None), ({}, None)]
)
def test_what_an_unknown_code_says_is_kept(details: Dict[str, Any], code: Any) -> None:
    error = made(ConflictError, 409, body(details))
    assert error.error_code == code
    assert type(error.details) is UnknownVariant
    assert error.details.to_dict() == details


@pytest.mark.parametrize("content", [None, "text", [], {}, {"error": "text"}, {"error": {}}, body(None)])
def test_without_details_there_is_no_code(content: Any) -> None:
    error = made(ConflictError, 409, content)
    assert (error.error_code, error.details) == (None, None)


@pytest.mark.parametrize("travel", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy])
def test_it_can_be_pickled_and_copied(travel: Any) -> None:
    arrived = travel(made(KeyTakenError, 409, TAKEN))
    assert type(arrived) is KeyTakenError
    assert (arrived.error_code, arrived.details.owner_id) == ("key_taken", "user_1")


def test_a_call_raises_it() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(409, json=TAKEN))
    with (
        anthropic.Anthropic(
            api_key="k", max_retries=0, http_client=httpx.Client(transport=transport)
        ) as client,
        pytest.raises(KeyTakenError) as raised,
    ):
        client.models.retrieve("m")
    assert raised.value.details.owner_id == "user_1"
