"""Every example of the documentation page, run as printed; `page/` holds the code, line for line."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List, Tuple

import httpx
import pytest

import anthropic
from anthropic import Anthropic, AsyncAnthropic
from anthropic.testing import FakeAnthropic, tool_use
from anthropic.types import Message, TextBlock
from anthropic.types.beta import BetaMessage

from .conftest import PAGE, Printed

HELLO = {
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello, Claude"}],
    "model": "claude-opus-4-8",
}
SAID = "You said: Hello, Claude"
EVENTS = [
    "message_start",
    "content_block_start",
    *["content_block_delta"] * 4,
    "content_block_stop",
    "message_delta",
    "message_stop",
]


def test_every_example_is_run_here() -> None:
    with open(__file__, encoding="utf-8") as tests:
        source = tests.read()
    unused = [path.stem for path in PAGE.glob("*.py") if f'"{path.stem}"' not in source]
    assert unused == []


# Usage


@pytest.mark.parametrize("example", ["usage", "async_usage", "aiohttp_usage"])
def test_a_message(printed: Printed, fake: FakeAnthropic, example: str) -> None:
    outcome = printed(example)
    assert outcome.output.startswith("[TextBlock(")
    assert repr(SAID) in outcome.output
    request = fake.last_request
    assert request.json == HELLO
    assert request.headers["x-api-key"] == "my-anthropic-api-key"
    assert request.headers["anthropic-version"] == "2023-06-01"


@pytest.mark.parametrize("example", ["streaming", "streaming_async"])
def test_a_stream_of_events(printed: Printed, fake: FakeAnthropic, example: str) -> None:
    outcome = printed(example)
    assert outcome.output.split() == EVENTS
    assert fake.last_request.json == {**HELLO, "stream": True}


def test_a_stream_put_together(printed: Printed, fake: FakeAnthropic) -> None:
    outcome = printed("streaming_helpers", client=AsyncAnthropic())
    said, _, message = outcome.output.partition("\n")
    assert said == "You said: Say hello there!"
    assert json.loads(message)["content"] == [{"type": "text", "text": said, "citations": None}]
    assert fake.last_request.json == {
        "max_tokens": 1024,
        "messages": [{"role": "user", "content": "Say hello there!"}],
        "model": "claude-opus-4-8",
        "stream": True,
    }


def test_the_tokens_of_an_answer(printed: Printed, fake: FakeAnthropic) -> None:
    usage = {"input_tokens": 25, "output_tokens": 13}

    def answer(request: Any) -> Any:
        return {**fake_message(), "usage": usage}

    fake.handle("POST", "/v1/messages", answer)
    outcome = printed("usage_of_tokens", client=Anthropic())
    assert outcome.output == "Usage(input_tokens=25, output_tokens=13)\n"


def test_counting_tokens(printed: Printed) -> None:
    assert printed("count_tokens", client=Anthropic()).output == "10\n"


# Tools


def test_tools_are_run_until_there_is_an_answer(printed: Printed, fake: FakeAnthropic) -> None:
    fake.reply(tool_use("get_weather", {"location": "San Francisco, CA"}))
    fake.reply("It is sunny.")
    lines = printed("tool_runner").output.splitlines()
    assert "name='get_weather'" in lines[0]
    assert "It is sunny." in lines[1]
    assert len(lines) == 2
    first, second = (request.json for request in fake.requests)
    schema = first["tools"][0]["input_schema"]
    assert schema["required"] == ["location"]
    location = schema["properties"]["location"]
    assert location["description"] == "The city and state, for example, San Francisco, CA"
    result = json.loads(second["messages"][2]["content"][0]["content"])
    assert result == {"location": "San Francisco, CA", "temperature": "68°F", "condition": "Sunny"}


# Batches


def test_creating_a_batch(printed: Printed, fake: FakeAnthropic) -> None:
    printed("batches_create", client=Anthropic())
    request = fake.last_request
    assert request.path == "/v1/messages/batches"
    assert [entry["custom_id"] for entry in request.json["requests"]] == [
        "my-first-request",
        "my-second-request",
    ]
    with Anthropic() as client:
        stored_batches = client.messages.batches.list().data
    assert [batch.request_counts.processing for batch in stored_batches] == [2]


def test_the_results_of_a_batch(printed: Printed, fake: FakeAnthropic) -> None:
    fake.add_batch({"a": "First", "b": {"type": "expired"}, "c": "Third"}, id="batch_abc123")
    outcome = printed("batches_results")
    lines = outcome.output.splitlines()
    assert len(lines) == 2
    assert "'First'" in lines[0]
    assert "'Third'" in lines[1]
    assert fake.last_request.path == "/v1/messages/batches/batch_abc123/results"


# Errors


def test_an_unreachable_server(printed: Printed, fake: FakeAnthropic) -> None:
    fake.close()
    lines = printed("errors", client=Anthropic(max_retries=0)).output.splitlines()
    assert lines[0] == "The server could not be reached"
    assert "refused" in lines[1]


def test_a_rate_limit(printed: Printed, fake: FakeAnthropic) -> None:
    fake.reply_error(429)
    outcome = printed("errors", client=Anthropic(max_retries=0))
    assert outcome.output == "A 429 status code was received; we should back off a bit.\n"


def test_another_status(printed: Printed, fake: FakeAnthropic) -> None:
    fake.reply_error(403)
    assert printed("errors", client=Anthropic()).output.splitlines() == [
        "Another non-200-range status code was received",
        "403",
        "<Response [403 Forbidden]>",
    ]


@pytest.mark.parametrize(
    ("status", "raised"),
    [
        (400, anthropic.BadRequestError),
        (401, anthropic.AuthenticationError),
        (403, anthropic.PermissionDeniedError),
        (404, anthropic.NotFoundError),
        (409, anthropic.ConflictError),
        (422, anthropic.UnprocessableEntityError),
        (429, anthropic.RateLimitError),
        (500, anthropic.InternalServerError),
        (502, anthropic.InternalServerError),
    ],
)
def test_the_table_of_errors(fake: FakeAnthropic, status: int, raised: type) -> None:
    fake.reply_error(status)
    with Anthropic(max_retries=0) as client, pytest.raises(anthropic.APIStatusError) as caught:
        client.models.list()
    assert isinstance(caught.value, raised)
    assert caught.value.status_code == status


def test_the_id_of_a_request(printed: Printed, fake: FakeAnthropic) -> None:
    outcome = printed("request_id", client=Anthropic())
    assert outcome.output == fake.last_request.request_id + "\n"


# Retries and timeouts


def test_retries(printed: Printed, fake: FakeAnthropic) -> None:
    fake.reply_error(529, times=5, headers={"retry-after-ms": "1"})
    printed("retries")
    counts = [request.headers["x-stainless-retry-count"] for request in fake.requests]
    assert counts == ["0", "1", "2", "3", "4", "5"]
    fake.reply_error(500)
    with Anthropic(max_retries=0) as client, pytest.raises(anthropic.InternalServerError):
        client.models.list()
    assert len(fake.requests) == 7


def test_timeouts(printed: Printed, fake: FakeAnthropic) -> None:
    client = printed("timeouts").names["client"]
    assert client.timeout == httpx.Timeout(60.0, read=5.0, write=10.0, connect=2.0)
    assert fake.last_request.json == HELLO
    fake.respond("GET", "/v1/models", delay=5)
    with Anthropic(timeout=0.1, max_retries=1) as hurried, pytest.raises(anthropic.APITimeoutError):
        hurried.models.list()
    assert [request.path for request in fake.requests] == ["/v1/messages", "/v1/models", "/v1/models"]


# Pages


def stored(fake: FakeAnthropic, number: int = 45) -> List[str]:
    """Ids of so many batches, newest first."""
    return [fake.add_batch({"only": "Hi"})["id"] for _ in range(number)][::-1]


@pytest.mark.parametrize(("example", "makes_client"), [("pages", False), ("pages_async", True)])
def test_all_pages(printed: Printed, fake: FakeAnthropic, example: str, makes_client: bool) -> None:
    ids = stored(fake)
    context: Dict[str, Any] = {"client": AsyncAnthropic()} if makes_client else {}
    outcome = printed(example, **context)
    positions = [outcome.output.index(f"id='{id}'") for id in ids]
    assert positions == sorted(positions)
    assert outcome.output.count("MessageBatch(") == 45
    cursors = [(request.query["limit"], request.query.get("after_id")) for request in fake.requests]
    assert cursors == [("20", None), ("20", ids[19]), ("20", ids[39])]


def test_pages_by_hand(printed: Printed, fake: FakeAnthropic) -> None:
    ids = stored(fake)
    lines = printed("pages_by_hand", client=AsyncAnthropic()).output.splitlines()
    assert lines[0].startswith("will fetch next page using these details: PageInfo(")
    assert ids[19] in lines[0]
    assert lines[1] == "number of items we just fetched: 20"


def test_the_data_of_a_page(printed: Printed, fake: FakeAnthropic) -> None:
    ids = stored(fake, 3)
    lines = printed("page_data", client=AsyncAnthropic()).output.splitlines()
    assert lines == [f"next page cursor: {ids[2]}", *ids]


# Headers and response models


def test_default_headers(printed: Printed, fake: FakeAnthropic) -> None:
    client = printed("default_headers").names["client"]
    assert fake.last_request.headers["anthropic-version"] == "My-Custom-Value"
    client.models.list()
    assert fake.last_request.headers["anthropic-version"] == "My-Custom-Value"


def test_to_json_and_to_dict(printed: Printed) -> None:
    names = printed("to_json_and_dict", client=Anthropic()).names
    assert names["data"]["content"][0]["text"] == SAID
    assert json.loads(names["json_str"]) == names["data"]


def fake_message(**fields: Any) -> Any:
    return {"id": "msg_1", "type": "message", "role": "assistant", "content": [], "model": "m", **fields}


@pytest.mark.parametrize(
    ("fields", "output"),
    [
        ({}, "field was not in the response\n"),
        ({"stop_sequence": None}, "field was null\n"),
        ({"stop_sequence": "x"}, ""),
    ],
)
def test_null_or_missing(printed: Printed, fake: FakeAnthropic, fields: Any, output: str) -> None:
    fake.respond("POST", "/v1/messages", json=fake_message(**fields))
    outcome = printed("null_or_missing", rename={"my_field": "stop_sequence"}, client=Anthropic())
    assert outcome.output == output


# Files, beta features


def test_files_are_uploaded(printed: Printed, fake: FakeAnthropic, tmp_path: Path) -> None:
    document = tmp_path / "document.txt"
    document.write_bytes(b"its bytes")
    printed("file_upload", rename={"/path/to/file": document.as_posix()})
    sent = [(file.filename, file.content, file.content_type) for each in fake.requests for file in each.files]
    assert sent == [("document.txt", b"its bytes", "text/plain"), ("file.txt", b"my bytes", "text/plain")]
    assert {request.target for request in fake.requests} == {"/v1/files?beta=true"}
    assert {request.headers["anthropic-beta"] for request in fake.requests} == {"files-api-2025-04-14"}


def test_betas(printed: Printed, fake: FakeAnthropic) -> None:
    response = printed("betas").names["response"]
    assert isinstance(response, BetaMessage)
    assert response.content[0].to_dict()["text"] == "You said: Please summarize this document for me."
    assert fake.last_request.headers["anthropic-beta"] == "files-api-2025-04-14"
    assert fake.last_request.target == "/v1/messages?beta=true"
    assert fake.last_request.json["messages"][0]["content"][1]["source"]["file_id"] == "file_abc123"


# Raw responses


def test_a_raw_response(printed: Printed, fake: FakeAnthropic) -> None:
    outcome = printed("raw_response")
    lines = outcome.output.splitlines()
    assert lines[0] == fake.last_request.request_id
    assert SAID in lines[1]
    assert isinstance(outcome.names["message"], Message)
    assert isinstance(outcome.names["message"].content[0], TextBlock)


def test_a_streamed_body(printed: Printed, fake: FakeAnthropic) -> None:
    lines = printed("streaming_response", client=Anthropic()).output.splitlines()
    assert lines[0] == fake.last_request.request_id
    assert json.loads("".join(lines[1:]))["content"][0]["text"] == SAID


def test_logging_is_switched_on_by_the_environment(fake: FakeAnthropic) -> None:
    command = [sys.executable, str(PAGE / "usage.py")]
    finished = subprocess.run(
        command, env={**os.environ, "ANTHROPIC_LOG": "debug"}, capture_output=True, text=True, timeout=60
    )
    assert finished.returncode == 0, finished.stderr
    assert SAID in finished.stdout
    assert "/v1/messages" in finished.stderr
    assert "my-anthropic-api-key" not in finished.stderr


# The undocumented


def test_an_undocumented_endpoint(printed: Printed, fake: FakeAnthropic) -> None:
    fake.respond("POST", "/foo", json={"answer": 42})
    assert printed("undocumented_endpoint", client=Anthropic()).output == "{'answer': 42}\n"
    assert fake.last_request.json == {"my_param": True}


def test_undocumented_parameters_and_properties(fake: FakeAnthropic) -> None:
    fake.validate = False
    fake.respond("POST", "/v1/messages", json=fake_message(unknown_prop={"deep": [1]}))
    with Anthropic() as client:
        response: Any = client.messages.create(
            max_tokens=1024,
            messages=[{"role": "user", "content": "Hello, Claude"}],
            model="claude-opus-4-8",
            extra_query={"my_query": "q"},
            extra_body={"my_param": True, "max_tokens": 7},
            extra_headers={"X-My-Header": "h", "anthropic-version": "mine"},
        )
    assert response.unknown_prop == {"deep": [1]}
    assert response.model_extra == {"unknown_prop": {"deep": [1]}}
    request = fake.last_request
    assert request.query == {"my_query": "q"}
    assert request.json == {**HELLO, "my_param": True, "max_tokens": 7}
    assert (request.headers["x-my-header"], request.headers["anthropic-version"]) == ("h", "mine")


# The HTTP client


def test_an_own_http_client(printed: Printed, fake: FakeAnthropic, monkeypatch: pytest.MonkeyPatch) -> None:
    client = printed("http_client").names["client"]
    assert str(client.base_url) == "http://my.test.server.example.com:8083"
    addresses: List[Tuple[str, int]] = []
    connect = socket.create_connection

    def redirected(address: Tuple[str, int], *args: Any, **kwargs: Any) -> socket.socket:
        addresses.append(address)
        return connect(("127.0.0.1", int(fake.base_url.rpartition(":")[2])), *args, **kwargs)

    monkeypatch.setattr(socket, "create_connection", redirected)
    client.models.list()
    monkeypatch.undo()
    assert addresses == [("my.test.proxy.example.com", 80)]
    assert fake.last_request.origin == "http://my.test.server.example.com:8083"


def test_an_http_client_per_request(printed: Printed) -> None:
    with Anthropic() as client:
        printed("http_client_per_request", client=client)
        assert client.models.list().data


def test_leaving_the_context_closes_the_client(printed: Printed) -> None:
    outcome = printed("context_manager")
    assert outcome.names["message"].content[0].text == SAID
    assert outcome.names["client"].is_closed()


def test_the_installed_version(printed: Printed) -> None:
    assert printed("installed_version").output.strip() == anthropic.__version__
