"""`client.beta` over real sockets: betas, event streams, results, pages, files and skills."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from typing import Any, Dict, List

import pytest

import anthropic
from anthropic import omit, pagination
from anthropic._legacy_response import LegacyAPIResponse
from anthropic.testing import Answer
from anthropic.types import beta as beta_types
from anthropic.types.beta import messages as messages_types
from anthropic.types.beta import sessions as sessions_types
from tests import twins
from tests.calls import MESSAGE, Calls, kind_of
from tests.twins import collect, entered, maybe
from tests.unread_bodies import leaves_bodies_unread

pytestmark = pytest.mark.anyio

STREAM = "/v1/sessions/{id}/events/stream"
FORMAT = {"type": "json_schema", "schema": {"type": "object"}}
EVENTS: List[Dict[str, Any]] = [
    {"type": "user.message", "id": "e1", "content": [{"type": "text", "text": "Hi"}]},
    {"type": "agent.message", "id": "e2", "content": [{"type": "text", "text": "Hello"}]},
    {"type": "session.invented_later", "id": "e3", "news": 1},
    {"type": "session.status_idle", "id": "e4", "stop_reason": {"type": "end_turn"}},
]


def script(calls: Calls, *events: Any) -> None:
    calls.fake.handle("GET", STREAM, lambda _: Answer.from_events(events))


# Betas


async def test_betas_of_the_caller_come_before_those_of_the_method(calls: Calls) -> None:
    calls.fake.respond("GET", "/v1/agents/{id}", json={"id": "agent_1", "type": "agent"})
    agents = calls.client.beta.agents
    await maybe(agents.retrieve("agent_1", betas=["one-2025-01-01", "two-2025-01-01"]))
    await maybe(agents.retrieve("agent_1", betas=["managed-agents-2026-04-01"]))
    await maybe(agents.retrieve("agent_1", extra_headers={"Anthropic-Beta": "mine"}))
    await maybe(agents.with_raw_response.retrieve("agent_1"))
    assert [request.headers["anthropic-beta"] for request in calls.fake.requests] == [
        "one-2025-01-01,two-2025-01-01,managed-agents-2026-04-01",
        "managed-agents-2026-04-01,managed-agents-2026-04-01",
        "mine",
        "managed-agents-2026-04-01",
    ]
    assert {request.target for request in calls.fake.requests} == {"/v1/agents/agent_1?beta=true"}


async def test_messages_name_no_beta_of_their_own(calls: Calls) -> None:
    message = await maybe(calls.client.beta.messages.create(**MESSAGE))
    assert type(message) is beta_types.BetaMessage
    assert "anthropic-beta" not in calls.fake.last_request.headers
    await maybe(calls.client.beta.messages.create(**MESSAGE, betas=["files-api-2025-04-14"]))
    assert calls.fake.last_request.headers["anthropic-beta"] == "files-api-2025-04-14"


async def test_betas_of_the_client_stay_where_a_call_names_none(calls: Calls) -> None:
    client = calls.client.with_options(default_headers={"anthropic-beta": "one-2025-01-01"})
    await maybe(client.beta.messages.create(**MESSAGE))
    await maybe(client.beta.messages.create(**MESSAGE, betas=["two-2025-01-01"]))
    await maybe(client.beta.messages.create(**MESSAGE, extra_headers={"anthropic-beta": omit}))
    sent = [request.headers.get("anthropic-beta") for request in calls.fake.requests]
    assert sent == ["one-2025-01-01", "two-2025-01-01", None]


async def test_a_worker_names_itself(calls: Calls) -> None:
    calls.fake.respond("GET", "/v1/environments/{id}/work/poll", json=None)
    poll = calls.client.beta.environments.work.poll
    assert await maybe(poll("env_1", block_ms=5, anthropic_worker_id="worker-1")) is None
    assert calls.fake.last_request.headers["anthropic-worker-id"] == "worker-1"
    assert calls.fake.last_request.query == {"beta": "true", "block_ms": "5"}


async def test_resources_are_made_once_and_have_every_form(calls: Calls) -> None:
    client = calls.client
    assert client.beta is client.beta
    assert client.beta.sessions.threads.events is client.beta.sessions.threads.events
    calls.fake.respond("GET", "/v1/sessions/{id}", json={"id": "sesn_1", "type": "session"})
    response = await maybe(client.with_raw_response.beta.sessions.retrieve("sesn_1"))
    assert kind_of(response) is LegacyAPIResponse
    assert type(response.parse()) is beta_types.BetaManagedAgentsSession
    async with entered(client.with_streaming_response.beta.sessions.retrieve("sesn_1")) as response:
        assert (await maybe(response.parse())).id == "sesn_1"


# Streams of a session


async def test_the_events_of_a_session(calls: Calls) -> None:
    script(calls, *EVENTS)
    stream = await maybe(calls.client.beta.sessions.events.stream("sesn_1", event_deltas=["agent.message"]))
    assert kind_of(stream) is (anthropic.AsyncStream if calls.is_async else anthropic.Stream)
    events = await collect(stream)
    assert [event.to_dict() for event in events] == EVENTS
    assert type(events[1]) is sessions_types.BetaManagedAgentsAgentMessageEvent
    assert stream.response.is_closed
    assert calls.fake.last_request.query_items == [("beta", "true"), ("event_deltas[]", "agent.message")]


async def test_a_session_streams_in_every_form(calls: Calls) -> None:
    script(calls, *EVENTS)
    events = calls.client.beta.sessions.events
    response = await maybe(events.with_raw_response.stream("sesn_1"))
    assert [event.id for event in await collect(response.parse())] == ["e1", "e2", "e3", "e4"]
    async with entered(events.with_streaming_response.stream("sesn_1")) as response:
        read = await collect(await maybe(response.parse()))
    assert [event.id for event in read] == ["e1", "e2", "e3", "e4"]


async def test_what_is_no_event_of_a_session(calls: Calls) -> None:
    script(
        calls, b": comment\n\n", b"event: heartbeat\ndata: ok\n\n", b"event: ping\ndata: {}\n\n", EVENTS[0]
    )
    stream = calls.client.beta.sessions.events.stream
    assert [event.id for event in await collect(await maybe(stream("sesn_1")))] == ["e1"]


@leaves_bodies_unread
async def test_a_broken_event_of_a_session_is_an_error(calls: Calls) -> None:
    script(calls, b'event: agent.message\ndata: {"type": "agent.mess\n\n')
    stream = await maybe(calls.client.beta.sessions.events.stream("sesn_1"))
    with pytest.raises(anthropic.APIResponseValidationError):
        await collect(stream)


@leaves_bodies_unread
async def test_an_error_ends_the_stream_of_a_session(calls: Calls) -> None:
    script(calls, EVENTS[0], {"type": "error", "error": {"type": "overloaded_error", "message": "Later"}})
    stream = await maybe(calls.client.beta.sessions.events.stream("sesn_1"))
    with pytest.raises(anthropic.APIStatusError, match="Later"):
        await collect(stream)


# Results, pages


async def test_results_of_a_beta_batch(calls: Calls) -> None:
    made = calls.fake.add_batch({"first": "Hello."})
    results = calls.client.beta.messages.batches.results
    (entry,) = await collect(await maybe(results(made["id"], betas=["one-2025-01-01"])))
    assert type(entry) is messages_types.BetaMessageBatchIndividualResponse
    assert isinstance(entry.result, messages_types.BetaMessageBatchSucceededResult)
    assert [block.to_dict()["text"] for block in entry.result.message.content] == ["Hello."]
    retrieved, read = calls.fake.requests
    assert retrieved.headers["anthropic-beta"] == "message-batches-2024-09-24"
    assert read.headers["anthropic-beta"] == "one-2025-01-01,message-batches-2024-09-24"


async def test_pages_that_know_the_one_before(calls: Calls) -> None:
    first = {"data": [{"id": "a"}], "next_page": "p2", "prev_page": None}
    second = {"data": [{"id": "b"}], "next_page": None, "prev_page": "p1"}
    calls.fake.handle("GET", "/v1/sessions", lambda sent: second if sent.query.get("page") == "p2" else first)
    sessions = calls.client.beta.sessions
    assert [session.id for session in await collect(sessions.list(limit=1))] == ["a", "b"]
    page = await maybe(sessions.list(page="p2"))
    assert kind_of(page) is (
        pagination.AsyncBidirectionalPageCursor if calls.is_async else pagination.SyncBidirectionalPageCursor
    )
    assert not page.has_next_page()
    assert [session.id for session in (await maybe(sessions.list(page=page.prev_page))).data] == ["a"]


async def test_pages_by_token(calls: Calls) -> None:
    kind: Any = pagination.AsyncTokenPage if calls.is_async else pagination.SyncTokenPage
    pages = {
        None: {"data": [{"id": "a"}], "has_more": True, "next_page": "t"},
        "t": {"data": [{"id": "b"}], "has_more": False, "next_page": "u"},
    }
    calls.fake.handle("GET", "/things", lambda request: pages[request.query.get("page_token")])
    listed = calls.client.get_api_list("/things", page=kind[anthropic.types.Model], model=dict)
    assert [item["id"] for item in await collect(listed)] == ["a", "b"]


# The old place of a format


async def test_a_format_given_the_old_way_is_sent_the_new_way(calls: Calls) -> None:
    messages = calls.client.beta.messages
    counted = {name: value for name, value in MESSAGE.items() if name != "max_tokens"}
    for method, asked in ((messages.create, MESSAGE), (messages.count_tokens, counted)):
        with pytest.warns(DeprecationWarning, match="output_format") as caught:
            await maybe(method(**asked, output_format=FORMAT, output_config={"effort": "low"}))
        assert calls.fake.last_request.json["output_config"] == {"effort": "low", "format": FORMAT}
        assert "output_format" not in calls.fake.last_request.json
        assert [warning.filename for warning in caught] == [twins.__file__ if calls.is_async else __file__]
        await maybe(method(**asked, output_format=None))
        assert calls.fake.last_request.json["output_config"] == {"format": None}


async def test_a_format_is_given_in_one_place(calls: Calls) -> None:
    with pytest.raises(anthropic.AnthropicError, match="output_config"):
        await maybe(
            calls.client.beta.messages.create(
                **MESSAGE, output_format=FORMAT, output_config={"format": FORMAT}
            )
        )
    assert calls.fake.requests == []


# Files, skills


async def test_files_go_up_and_come_down(calls: Calls) -> None:
    files = calls.client.beta.files
    made = await maybe(files.upload(file=("a.txt", b"abc", "text/plain")))
    assert type(made) is beta_types.BetaFileMetadata
    assert [file.id for file in await collect(files.list())] == [made.id]
    content = await maybe(files.download(made.id))
    assert await maybe(content.read()) == b"abc"
    assert calls.fake.last_request.headers["accept"] == "application/binary"
    assert (await maybe(files.delete(made.id))).id == made.id


async def test_skills_go_up_and_come_down(calls: Calls) -> None:
    skills = calls.client.beta.skills
    text = b"---\nname: greeter\ndescription: Greets.\n---\n"
    skill = await maybe(skills.create(files=[("greeter/SKILL.md", text)], display_title="Greeter"))
    assert (skill.display_title, skill.source) == ("Greeter", "custom")
    version = await maybe(skills.versions.retrieve(skill.latest_version, skill_id=skill.id))
    assert version.directory == "greeter"
    content = await maybe(skills.versions.download(version.version, skill_id=skill.id))
    with zipfile.ZipFile(io.BytesIO(await maybe(content.read()))) as archive:
        assert archive.read("greeter/SKILL.md") == text


# What it costs those who do not use it


def test_stable_calls_load_nothing_of_the_beta() -> None:
    program = """
import sys, httpx, anthropic
answer = {"id": "msg_1", "type": "message", "content": [{"type": "text", "text": "Hi"}]}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
client = anthropic.Anthropic(api_key="key", http_client=httpx.Client(transport=transport))
client.messages.create(max_tokens=1, messages=[], model="claude-opus-4-8")
print([name for name in sys.modules if name.startswith("anthropic.") and "beta" in name])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"
