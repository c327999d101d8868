"""That the mock does object, and that its objections are noticed: a judge who never does proves nothing."""

from __future__ import annotations

from typing import Any, Dict, Iterator, Tuple

import httpx
import pytest

from .judgement import Judgement

MESSAGE: Dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hello"}]}
FILE = ("file.txt", b"content", "text/plain")

WRONG: Dict[str, Tuple[str, str, Dict[str, Any]]] = {
    "unknown path": ("GET", "/v1/nothing", {}),
    "wrong method": ("PATCH", "/v1/models", {}),
    "missing property": ("POST", "/v1/messages", {"json": {**MESSAGE, "max_tokens": None}}),
    "unknown property": ("POST", "/v1/messages", {"json": {**MESSAGE, "unknown": 1}}),
    "wrong type": ("POST", "/v1/messages", {"json": {**MESSAGE, "model": 1}}),
    "wrong variant": ("POST", "/v1/messages", {"json": {**MESSAGE, "tool_choice": {"type": "unknown"}}}),
    "nested wrong type": ("POST", "/v1/messages", {"json": {**MESSAGE, "messages": [{"role": "user"}]}}),
    "unknown query": ("GET", "/v1/models?unknown=1", {}),
    "wrong query type": ("GET", "/v1/models?limit=many", {}),
    "query out of bounds": ("GET", "/v1/models?limit=0", {}),
    "JSON for a form": ("POST", "/v1/files", {"json": {}}),
    "form without its file": ("POST", "/v1/files", {"files": {"unknown": FILE}}),
    "list without brackets": ("POST", "/v1/skills", {"files": [("files", FILE), ("files", FILE)]}),
}


@pytest.fixture
def client(mock: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=mock, headers={"x-api-key": "test-key"}) as client:
        yield client


def judged(client: httpx.Client, method: str, path: str, content: Dict[str, Any]) -> Judgement:
    judgement = Judgement()
    request = client.build_request(method, path, **content)
    judgement.on_request(request)
    judgement.on_response(client.send(request))
    return judgement


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_request_is_not_accepted(client: httpx.Client, wrong: str) -> None:
    judgement = judged(client, *WRONG[wrong])
    assert (judgement.sent, judgement.accepted, len(judgement.objections)) == (1, 0, 1)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/v1/messages", {"json": MESSAGE}),
        ("/v1/files", {"files": {"file": FILE}}),
        ("/v1/skills", {"files": [("files[]", FILE), ("files[]", FILE)]}),
    ],
)
def test_the_same_done_right_is(client: httpx.Client, path: str, content: Dict[str, Any]) -> None:
    judgement = judged(client, "POST", path, content)
    assert (judgement.objections, judgement.accepted) == ([], 1)
