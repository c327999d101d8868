"""Operations that the fake does not imitate answer with what the description says."""

from __future__ import annotations

import json
from typing import Any, Dict, List, cast

import httpx
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from anthropic import Anthropic, BaseModel, UnknownVariant
from anthropic.testing import Answer, FakeAnthropic
from tests.calls import Calls
from tests.operations.clients import Caller
from tests.operations.description import DOCUMENT, OPERATIONS, Operation
from tests.twins import collect, maybe

IMITATED = ("complete", "files", "messages", "models", "skills")
NOW = "2026-01-01T00:00:00Z"


def unknown_in(value: Any) -> List[UnknownVariant]:
    if isinstance(value, UnknownVariant):
        return [value]
    if isinstance(value, BaseModel):
        return unknown_in([getattr(value, name) for name in value.model_fields_set])
    inside: List[Any] = []
    if isinstance(value, dict):
        inside = [*cast("Any", value).values()]
    elif isinstance(value, list):
        inside = value
    return [each for item in inside for each in unknown_in(item)]


def with_nulls(schema: Any) -> Any:
    """What answers say where null stands for what they may lack: types do not tell the two apart."""
    if isinstance(schema, list):
        items: List[Any] = schema
        return list(map(with_nulls, items))
    if not isinstance(schema, dict):
        return schema
    made: Dict[str, Any] = {name: with_nulls(value) for name, value in cast("Any", schema).items()}
    if isinstance(made.get("properties"), dict) and "type" in made:
        for name, value in made["properties"].items():
            if name not in made.get("required", ()):
                made["properties"][name] = {"anyOf": [value, {"type": "null"}]}
    return made


def arguments_for(operation: Operation) -> Any:
    arguments = dict(operation.required_call().arguments)
    for name, (schema, _) in operation.schemas_by_place()["body"].items():
        if name in arguments and "binary" in (schema.get("format"), schema.get("items", {}).get("format")):
            arguments[name] = [b"content"] if "items" in schema else b"content"
    return arguments


@pytest.mark.anyio
async def test_every_operation_is_answered_as_described() -> None:
    document = Resource.from_contents(with_nulls(DOCUMENT), default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("urn:api", document)
    fake = FakeAnthropic()
    received: List[httpx.Response] = []
    transport = httpx.Client(
        transport=fake.transport(), event_hooks={"response": [received.append]}, follow_redirects=True
    )
    caller = Caller(Anthropic(api_key="k", base_url="http://api.test", max_retries=0, http_client=transport))
    made = [each for each in OPERATIONS if each.path.split("/")[2].partition("?")[0] not in IMITATED]
    assert len(made) > 90
    for operation in made:
        answer = await caller.call(operation.method, arguments_for(operation))
        assert unknown_in(answer) == [], operation.id
        schema = operation.answer_schema("application/json")
        if schema is not None and received[-1].headers["content-type"] == "application/json":
            described = json.loads(json.dumps(with_nulls(schema)).replace('"#/', '"urn:api#/'))
            validator = Draft202012Validator(described, registry=registry)
            assert [error.message for error in validator.iter_errors(received[-1].json())] == [], operation.id
        if operation.method.endswith(".list"):
            assert len(await collect(answer)) == 1, operation.id


def test_what_the_request_says_is_repeated(http: httpx.Client) -> None:
    body = {
        "agent": "agent_mine",
        "environment_id": "env_mine",
        "metadata": {"team": "red"},
        "title": "Mine",
        "vault_ids": ["vlt_1"],
    }
    session = http.post("/v1/sessions?beta=true", json=body).json()
    assert session["agent"]["id"] == "agent_mine"
    assert {name: session[name] for name in body if name != "agent"} == {
        name: value for name, value in body.items() if name != "agent"
    }
    assert (session["id"], session["type"]) == ("session_fake00000001", "session")
    assert (session["created_at"], session["archived_at"]) == (NOW, None)
    # What the request could have said, and did not.
    assert session["resources"] == []
    assert http.post("/v1/sessions?beta=true", json=body).json()["id"] == "session_fake00000002"


def test_parts_of_what_is_said_are_repeated_as_the_answer_has_them(http: httpx.Client) -> None:
    secret = {"type": "static_bearer", "token": "secret", "mcp_server_url": "https://mcp.example"}
    made = http.post("/v1/vaults/vlt_1/credentials?beta=true", json={"auth": secret}).json()
    assert made["auth"] == {"type": "static_bearer", "mcp_server_url": "https://mcp.example"}
    assert made["vault_id"] == "vlt_1"
    file = {"type": "file", "file_id": "file_1"}
    added = http.post("/v1/sessions/sesn_1/resources?beta=true", json=file).json()
    assert (added["type"], added["file_id"], added["id"]) == ("file", "file_1", "file_fake00000001")


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/v1/sessions/sesn_1", {"id": "sesn_1", "type": "session"}),
        ("POST", "/v1/sessions/sesn_1/archive", {"id": "sesn_1", "type": "session"}),
        ("GET", "/v1/sessions/sesn_1/threads/thr_1", {"id": "thr_1", "session_id": "sesn_1"}),
        ("GET", "/v1/agents/a%2Fb", {"id": "a/b", "version": 1}),
    ],
)
def test_ids_are_those_of_the_path(http: httpx.Client, method: str, path: str, expected: Any) -> None:
    answer = http.request(method, f"{path}?beta=true").json()
    assert {name: answer[name] for name in expected} == expected


def test_deletions_confirm(http: httpx.Client) -> None:
    answer = http.delete("/v1/sessions/sesn_1?beta=true")
    assert answer.json() == {"id": "sesn_1", "type": "session_deleted"}


async def test_lists_have_one_page_with_one_item(calls: Calls) -> None:
    items = await collect(await maybe(calls.client.beta.vaults.credentials.list("vlt_1")))
    assert [(item.type, item.vault_id) for item in items] == [("vault_credential", "vlt_1")]
    assert len(calls.fake.requests) == 1


async def test_streams_have_an_event(calls: Calls) -> None:
    stream = await maybe(calls.client.beta.sessions.events.stream("sesn_1"))
    assert [event.type for event in await collect(stream)] == ["user.message"]


def test_the_same_is_answered_every_time(http: httpx.Client) -> None:
    paths = ("/v1/agents?beta=true", "/v1/memory_stores/memstore_1?beta=true")
    first, second = ([http.get(path).json() for path in paths] for _ in range(2))
    assert first == second


def test_what_is_scripted_comes_first(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.respond("GET", "/v1/sessions/{id}", json={"id": "scripted"}, times=1)
    assert http.get("/v1/sessions/sesn_1?beta=true").json() == {"id": "scripted"}
    assert http.get("/v1/sessions/sesn_1?beta=true").json()["id"] == "sesn_1"


def test_other_paths_and_methods_are_refused(http: httpx.Client) -> None:
    assert http.get("/v1/sessions/sesn_1/dreams?beta=true").status_code == 404
    assert http.post("/v1/sesssions", json={}).json()["error"]["type"] == "not_found_error"
    assert http.delete("/v1/sessions?beta=true").status_code == 405
    assert http.get("/v1/sessions?beta=true", headers={"x-api-key": ""}).status_code == 401


def test_the_more_specific_path_wins(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.respond("GET", "/v1/files/special", json={"id": "special"})
    fake.respond("GET", "/v1/files/{file_id}", json={"id": "any"})
    fake.handle("GET", "/v1/{kind}/special", lambda _: Answer.from_json({"id": "kind"}))
    assert http.get("/v1/files/special").json() == {"id": "special"}
    assert http.get("/v1/files/other").json() == {"id": "any"}
    assert http.get("/v1/things/special").json() == {"id": "kind"}
    fake.respond("GET", "/v1/files/{id}", json={"id": "later"})
    fake.respond("GET", "/v1/files/special", json={"id": "latest"})
    assert http.get("/v1/files/other").json() == {"id": "later"}
    assert http.get("/v1/files/special").json() == {"id": "latest"}


def test_a_specific_handler_leaves_it_to_the_general_one(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.handle("GET", "/v1/files/special", lambda _: None)
    fake.respond("GET", "/v1/files/{file_id}", json={"id": "any"})
    assert http.get("/v1/files/special").json() == {"id": "any"}
