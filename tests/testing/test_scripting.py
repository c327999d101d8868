"""What a test can tell the fake to answer, and what it can ask it afterwards."""

from __future__ import annotations

import json
import threading
import time
from typing import Any, Callable, Dict, List, Mapping

import httpx
import pytest

from anthropic.testing import (
    Answer,
    FakeAnthropic,
    RecordedRequest,
    message,
    message_events,
    tool_use,
)

PARAMS: Dict[str, Any] = {
    "model": "claude-opus-4-8",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}
STREAM = {**PARAMS, "stream": True}


def say(http: httpx.Client, params: Mapping[str, Any] = PARAMS) -> Any:
    return http.post("/v1/messages", json=params).json()


def data_of(text: str) -> List[Dict[str, Any]]:
    return [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: ")]


def test_replies_are_used_in_order(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply("One", times=2)
    fake.reply("Two", stop_reason="max_tokens", usage={"input_tokens": 25, "output_tokens": 13})
    assert fake.replies_waiting == 3
    texts = [say(http)["content"][0]["text"] for _ in range(2)]
    last = say(http)
    assert texts == ["One", "One"]
    assert last["content"][0]["text"] == "Two"
    assert last["stop_reason"] == "max_tokens"
    assert (last["usage"]["input_tokens"], last["usage"]["output_tokens"]) == (25, 13)
    assert fake.replies_waiting == 0
    assert say(http)["content"][0]["text"] == "You said: Hello"


def test_a_tool_call_whole_and_streamed(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply(tool_use("get_weather", {"location": "Zürich"}, id="toolu_1"), times=2)
    whole = say(http)
    assert whole["stop_reason"] == "tool_use"
    assert whole["content"] == [
        {
            "type": "tool_use",
            "id": "toolu_1",
            "name": "get_weather",
            "input": {"location": "Zürich"},
            "caller": {"type": "direct"},
            "toolset_name": None,
        }
    ]
    events = data_of(http.post("/v1/messages", json=STREAM).text)
    deltas = [event["delta"] for event in events if event["type"] == "content_block_delta"]
    assert {delta["type"] for delta in deltas} == {"input_json_delta"}
    assert json.loads("".join(delta["partial_json"] for delta in deltas)) == {"location": "Zürich"}
    assert events[1]["content_block"]["input"] == {}


def test_blocks_of_every_kind_are_streamed_and_complete(http: httpx.Client, fake: FakeAnthropic) -> None:
    citation = {"type": "char_location", "cited_text": "a", "document_index": 0}
    blocks: List[Dict[str, Any]] = [
        {"type": "thinking", "thinking": "Let me see.", "signature": "sig"},
        {"type": "text", "text": "Well,  yes.\n", "citations": [citation]},
        {"type": "redacted_thinking", "data": "xx"},
    ]
    fake.reply(blocks)
    events = data_of(http.post("/v1/messages", json=STREAM).text)
    deltas = [event["delta"] for event in events if event["type"] == "content_block_delta"]
    assert "".join(delta.get("thinking", "") for delta in deltas) == "Let me see."
    assert "".join(delta.get("text", "") for delta in deltas) == "Well,  yes.\n"
    assert {"type": "signature_delta", "signature": "sig"} in deltas
    assert {"type": "citations_delta", "citation": citation} in deltas
    starts = [event["content_block"] for event in events if event["type"] == "content_block_start"]
    assert starts == [
        {"type": "thinking", "thinking": "", "signature": ""},
        {"type": "text", "text": "", "citations": []},
        {"type": "redacted_thinking", "data": "xx"},
    ]


def test_a_whole_message_is_kept_and_completed(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply({"type": "message", "id": "msg_mine", "content": "Hi", "stop_reason": "refusal"})
    got = say(http)
    assert (got["id"], got["stop_reason"], got["role"]) == ("msg_mine", "refusal", "assistant")
    assert got["content"][0]["text"] == "Hi"


def test_an_error_comes_as_often_as_wanted(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply_error(529, headers={"retry-after": "0"}, times=2)
    answers = [http.get("/v1/models") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [529, 529, 200]
    assert answers[0].headers["retry-after"] == "0"
    assert answers[0].json()["error"] == {"type": "overloaded_error", "message": "Overloaded error"}
    assert answers[0].json()["request_id"] == answers[0].headers["request-id"]


def test_an_error_for_one_route_leaves_the_others(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply_error(500, message="Sorry", route=("POST", "/v1/messages"))
    assert http.get("/v1/models").status_code == 200
    assert say(http)["error"] == {"type": "api_error", "message": "Sorry"}


def test_unknown_routes_can_be_scripted(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.respond("POST", "/foo", json={"bar": 1})
    fake.respond("GET", "/things/{id}", content=b"\x00\x01", status=202, times=1)
    assert [http.post("/foo", json={}).json() for _ in range(2)] == [{"bar": 1}] * 2
    got = http.get("/things/7")
    assert (got.status_code, got.content) == (202, b"\x00\x01")
    assert http.get("/things/7").status_code == 404


def test_a_handler_answers_or_leaves_it(http: httpx.Client, fake: FakeAnthropic) -> None:
    def odd_ones(request: RecordedRequest) -> Any:
        if request.json["max_tokens"] % 2 == 0:
            return None
        return Answer.from_json(message("Odd"), headers={"x-mine": "1"})

    fake.handle("POST", "/v1/messages", odd_ones)
    odd = http.post("/v1/messages", json={**PARAMS, "max_tokens": 3})
    assert odd.json()["content"][0]["text"] == "Odd"
    assert odd.headers["x-mine"] == "1"
    assert say(http)["content"][0]["text"] == "You said: Hello"


def test_a_handler_may_wait_for_another_request(fake: FakeAnthropic, http: httpx.Client) -> None:
    other_came = threading.Event()

    def wait(request: RecordedRequest) -> Any:
        return {"waited": other_came.wait(5)}

    def release(request: RecordedRequest) -> Any:
        other_came.set()
        return {}

    fake.handle("GET", "/wait", wait)
    fake.handle("GET", "/release", release)
    answers: List[httpx.Response] = []
    waiting = threading.Thread(target=lambda: answers.append(http.get("/wait")), daemon=True)
    waiting.start()
    http.get("/release")
    waiting.join(10)
    assert answers[0].json() == {"waited": True}


def test_pings_and_errors_in_a_stream(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply("One two three", pings=True, error_after=4)
    kinds = [event["type"] for event in data_of(http.post("/v1/messages", json=STREAM).text)]
    assert kinds[:3] == ["message_start", "ping", "content_block_start"]
    assert kinds[-2:] == ["ping", "error"]
    assert len([kind for kind in kinds if kind != "ping"]) == 4


def test_a_stream_in_pieces_of_any_size_is_the_same_stream(fake: FakeAnthropic) -> None:
    fake.reply("Zürich 🌍")
    fake.reply("Zürich 🌍", chunk_size=3)
    access = {"x-api-key": "k", "anthropic-version": "v"}
    with httpx.Client(transport=fake.transport(), base_url="http://api.test", headers=access) as http:
        whole = http.post("/v1/messages", json=STREAM).text
        with http.stream("POST", "/v1/messages", json=STREAM) as response:
            pieces = list(response.iter_raw())
    assert {len(piece) for piece in pieces[:-1]} == {3}
    assert b"".join(pieces).decode().replace("msg_fake00000002", "msg_fake00000001") == whole


def test_own_events(http: httpx.Client, fake: FakeAnthropic) -> None:
    events = message_events(message("Hi"))
    events.insert(1, {"type": "novelty", "value": 1})
    fake.reply_events([*events, b": comment\n\n"])
    text = http.post("/v1/messages", json=PARAMS).text
    assert data_of(text) == events
    assert text.endswith(": comment\n\n")


@pytest.mark.parametrize("cut", ["before", "body"])
def test_a_cut_connection_is_an_error_of_the_protocol(
    http: httpx.Client, fake: FakeAnthropic, cut: Any
) -> None:
    fake.reply("Hello", cut=cut)
    with pytest.raises(httpx.RemoteProtocolError):
        say(http)
    assert say(http)["content"][0]["text"] == "You said: Hello"


def test_a_stream_is_cut_after_the_events_asked_for(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply("One two three", cut=4)
    received: List[str] = []
    with (
        pytest.raises(httpx.RemoteProtocolError),
        http.stream("POST", "/v1/messages", json=STREAM) as response,
    ):
        received.extend(response.iter_text())
    kinds = [event["type"] for event in data_of("".join(received))]
    assert kinds == ["message_start", "content_block_start", "ping", "content_block_delta"]


def test_a_delay_is_a_read_timeout(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply("Late", delay=3)
    started = time.monotonic()
    with pytest.raises(httpx.ReadTimeout):
        http.post("/v1/messages", json=PARAMS, timeout=0.1)
    assert 0.1 <= time.monotonic() - started < 2


def test_a_pause_between_events_is_a_read_timeout(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply("One two", pause=3)
    with pytest.raises(httpx.ReadTimeout):
        http.post("/v1/messages", json=STREAM, timeout=0.1)


def test_closing_does_not_wait_for_delays() -> None:
    with FakeAnthropic() as fake:
        fake.respond("GET", "/late", delay=30)
        started = time.monotonic()
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(fake.base_url + "/late", timeout=0.1, trust_env=False)
    assert time.monotonic() - started < 5


def test_raw_bytes_reach_the_client(fake: FakeAnthropic) -> None:
    fake.respond_raw(b"Not HTTP at all\r\n\r\n")
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.get(fake.base_url, trust_env=False)


def test_requests_are_limited(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.limit_requests(2, retry_after="7")
    answers = [http.get("/v1/models") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    remaining = [answer.headers["anthropic-ratelimit-requests-remaining"] for answer in answers]
    assert remaining == ["1", "0", "0"]
    assert answers[2].headers["retry-after"] == "7"
    assert answers[2].json()["error"]["type"] == "rate_limit_error"
    fake.limit_requests(None)
    assert http.get("/v1/models").status_code == 200


def test_requests_are_recorded(http: httpx.Client, fake: FakeAnthropic) -> None:
    http.post("/v1/messages?beta=true&x=1&x=2", json=PARAMS, headers={"X-Twice": "a"})
    request = fake.last_request
    assert (request.method, request.path) == ("POST", "/v1/messages")
    assert request.query == {"beta": "true", "x": "2"}
    assert request.query_items == [("beta", "true"), ("x", "1"), ("x", "2")]
    assert request.json == PARAMS
    assert request.headers["x-twice"] == request.headers["X-TWICE"] == "a"
    assert "X-Twice" in request.headers
    assert "nothing" not in request.headers
    assert request.request_id == "req_fake00000001"
    assert "test-key" not in repr(request)
    assert fake.requests == [request]


def test_a_chunked_request_is_read(fake: FakeAnthropic) -> None:
    body = json.dumps(PARAMS).encode()
    access = {"x-api-key": "k", "anthropic-version": "v"}
    pieces = (body[start : start + 10] for start in range(0, len(body), 10))
    answer = httpx.post(fake.base_url + "/v1/messages", content=pieces, headers=access, trust_env=False)
    assert answer.json()["content"][0]["text"] == "You said: Hello"
    assert fake.last_request.headers["transfer-encoding"] == "chunked"


def test_the_default_reply_is_replaced() -> None:
    def shout(request: Mapping[str, Any]) -> str:
        return str(request["messages"][0]["content"]).upper()

    access = {"x-api-key": "k", "anthropic-version": "v"}
    for chosen, expected in ((shout, "HELLO"), ("Hm.", "Hm.")):
        fake = FakeAnthropic(default_reply=chosen)
        with httpx.Client(transport=fake.transport(), base_url="http://api.test", headers=access) as http:
            assert say(http)["content"][0]["text"] == expected


def test_reset_forgets_everything(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.add_file("a.txt", b"a")
    fake.reply("One")
    say(http)
    fake.reset()
    assert fake.requests == []
    with pytest.raises(LookupError):
        _ = fake.last_request
    assert http.get("/v1/files").json()["data"] == []
    assert say(http)["content"][0]["text"] == "You said: Hello"


@pytest.mark.parametrize(
    ("script", "reported"),
    [
        (lambda fake: fake.reply({"text": "no type"}), "Content is a text, or blocks with a `type`"),
        (lambda fake: fake.reply(["no block"]), "Content is a text, or blocks with a `type`"),
        (lambda fake: fake.reply("x", dealy=1), "dealy"),
        (lambda fake: fake.reply("x", delay=-1), "'delay' must be >= 0: -1"),
        (lambda fake: fake.reply("x", chunk_size=0), "'chunk_size' must be >= 1: 0"),
        (lambda fake: fake.reply("x", cut="middle"), "`cut` is .*; not 'middle'"),
        (lambda fake: fake.reply("x", times=0), "`times` is 1 or more; not 0"),
        (lambda fake: fake.respond("GET", "v1/things", json={}), "A path begins with a slash: 'v1/things'"),
    ],
)
def test_a_mistake_is_told_where_it_is_made(
    fake: FakeAnthropic, script: Callable[[Any], None], reported: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=reported):
        script(fake)
    assert fake.replies_waiting == 0


def test_a_thought_needs_no_signature(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply([{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "Yes."}])
    events = data_of(http.post("/v1/messages", json=STREAM).text)
    deltas = [event["delta"] for event in events if event["type"] == "content_block_delta"]
    assert deltas == [
        {"type": "thinking_delta", "thinking": "Hm."},
        {"type": "signature_delta", "signature": ""},
        {"type": "text_delta", "text": "Yes."},
    ]


def test_a_handler_that_fails_is_told_and_not_tried_again(
    http: httpx.Client, fake: FakeAnthropic, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(request: RecordedRequest) -> Any:
        assert request.json["max_tokens"] == 1, "too many"

    fake.handle("POST", "/v1/messages", failing)
    answer = http.post("/v1/messages", json=PARAMS)
    assert answer.status_code == 500
    assert answer.headers["x-should-retry"] == "false"
    assert "raised AssertionError('too many" in answer.json()["error"]["message"]
    assert "The script for POST /v1/messages failed" in caplog.text
