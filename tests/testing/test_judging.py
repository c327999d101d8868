"""Requests are judged by the description of the API, as the API judges them."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Tuple, cast

import attrs
import httpx
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from anthropic import BadRequestError, NotFoundError
from anthropic.testing import FakeAnthropic
from tests.calls import MESSAGE, Calls
from tests.operations.description import DOCUMENT, OPERATIONS, Call, Operation
from tests.twins import collect, maybe

ACCESS = {"x-api-key": "test-key", "anthropic-version": "2023-06-01"}
PARAMS: Dict[str, Any] = {
    "model": "claude-opus-4-8",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}
TOOL: Dict[str, Any] = {"name": "look", "input_schema": {"type": "object"}}


def said(*blocks: Any) -> Dict[str, Any]:
    return {"messages": [{"role": "user", "content": list(blocks)}]}


def refusal(answer: httpx.Response) -> str:
    assert answer.status_code == 400, answer.text
    error = answer.json()["error"]
    assert error["type"] == "invalid_request_error"
    return str(error["message"])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"temperature": "hot"}, "temperature: Input should be a valid number"),
        ({"temperature": True}, "temperature: Input should be a valid number"),
        ({"max_tokens": 1.5}, "max_tokens: Input should be a valid integer"),
        ({"stream": "yes"}, "stream: Input should be a valid boolean"),
        ({"metadata": None}, "metadata: Input should be a valid dictionary"),
        ({"stop_sequences": "\n"}, "stop_sequences: Input should be a valid list"),
        ({"stop_sequences": ["\n", 1]}, "stop_sequences.1: Input should be a valid string"),
        ({"service_tier": "best"}, "service_tier: Input should be 'auto' or 'standard_only'"),
        ({"tool_choice": {"type": "tool"}}, "tool_choice.name: Field required"),
        ({"thinking": {"type": "enabled"}}, "thinking.budget_tokens: Field required"),
        ({"tools": [{"name": "look"}]}, "tools.0.input_schema: Field required"),
        ({"tools": [{**TOOL, "input_schema": {}}]}, "tools.0.input_schema.type: Field required"),
        ({"tools": [TOOL, {"type": "bash_20250124"}]}, "tools.1.name: Field required"),
        ({"tools": ["look"]}, "tools.0: Input should be a valid dictionary"),
        ({"no_such": 1}, "no_such: Extra inputs are not permitted"),
        ({"messages": "Hello"}, "messages: Input should be a valid list"),
        (said({"type": "text", "text": 5}), "messages.0.content.0.text: Input should be a valid string"),
        (said({"type": "text"}), "messages.0.content.0.text: Field required"),
        (said({"text": "Hello"}), "messages.0.content.0.type: Field required"),
        (
            said({"type": "text", "text": "", "size": 9}),
            "messages.0.content.0.size: Extra inputs are not permitted",
        ),
        (
            said({"type": "image", "source": {"type": "base64", "data": "", "media_type": "image/tiff"}}),
            "messages.0.content.0.source.media_type: "
            "Input should be 'image/jpeg', 'image/png', 'image/gif' or 'image/webp'",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    http: httpx.Client, changes: Dict[str, Any], message: str
) -> None:
    assert refusal(http.post("/v1/messages", json={**PARAMS, **changes})) == message


@pytest.mark.parametrize("where", ["content", "tools"])
def test_an_unknown_type_is_refused_with_those_there_are(http: httpx.Client, where: str) -> None:
    wrong = {"type": "hologram", "name": "x"}
    changes = said({"type": "text", "text": "Hi"}, wrong) if where == "content" else {"tools": [TOOL, wrong]}
    place = "messages.0.content.1" if where == "content" else "tools.1"
    message = refusal(http.post("/v1/messages", json={**PARAMS, **changes}))
    assert message.startswith(f"{place}.type: Input should be '")
    assert ("'tool_result'" if where == "content" else "'custom'") in message


@pytest.mark.parametrize("body", ["[]", '"Hello"', "null", "7"])
def test_a_body_that_is_no_object_is_refused(http: httpx.Client, body: str) -> None:
    headers = {"content-type": "application/json"}
    for path in ("/v1/messages", "/v1/sessions?beta=true"):
        assert refusal(http.post(path, content=body, headers=headers)) == "Input should be a valid dictionary"


def test_members_are_free_where_the_description_leaves_them_free(http: httpx.Client) -> None:
    schema = {"type": "object", "properties": {"at": {}}, "$defs": {}, "additionalProperties": False}
    assert http.post("/v1/messages", json={**PARAMS, "tools": [{**TOOL, "input_schema": schema}]}).is_success
    assert http.post("/v1/messages", json={**PARAMS, "max_tokens": 0}).is_success


def test_each_form_of_an_operation_has_its_own_description(http: httpx.Client) -> None:
    body = {**PARAMS, "mcp_servers": []}
    assert refusal(http.post("/v1/messages", json=body)) == "mcp_servers: Extra inputs are not permitted"
    assert http.post("/v1/messages?beta=true", json=body).is_success
    assert http.post("/v1/messages", json=body, headers={"anthropic-beta": "speed"}).is_success


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("limit=few", "limit: Input should be a valid integer"),
        ("limit=2.5", "limit: Input should be a valid integer"),
        ("order=up", "order: Input should be 'asc' or 'desc'"),
        ("include_archived=maybe", "include_archived: Input should be a valid boolean"),
        ("created_at[gt]=soon", "created_at[gt]: Input should be a valid datetime"),
        (
            "statuses[]=idle&statuses[]=gone",
            "statuses.1: Input should be 'rescheduling', 'running', 'idle' or 'terminated'",
        ),
    ],
)
def test_queries_are_judged(http: httpx.Client, query: str, message: str) -> None:
    assert refusal(http.get(f"/v1/sessions?beta=true&{query}")) == message


def test_good_queries_pass(http: httpx.Client) -> None:
    query = "limit=5&order=asc&include_archived=true&created_at[gt]=2026-01-01T00:00:00Z&statuses[]=idle&x=y"
    assert http.get(f"/v1/sessions?beta=true&{query}").is_success


def test_what_is_uploaded_is_judged(http: httpx.Client) -> None:
    files = {"file": ("a.txt", b"a", "text/plain")}
    assert refusal(http.post("/v1/files", data={"x": "y"}, files={"other": b""})) == "file: Field required"
    lifetime = "expires_in_seconds"
    answer = http.post("/v1/files", files=files, data={lifetime: "long"})
    assert refusal(answer) == f"{lifetime}: Input should be a valid integer"
    assert http.post("/v1/files", files=files, data={lifetime: "3600"}).is_success


def test_the_requests_of_a_batch_are_judged_when_it_is_processed(http: httpx.Client) -> None:
    entries = [{"custom_id": "hot", "params": {**PARAMS, "temperature": "hot"}}]
    url = f"/v1/messages/batches/{http.post('/v1/messages/batches', json={'requests': entries}).json()['id']}"
    http.get(url)
    (line,) = http.get(url + "/results").text.splitlines()
    error = json.loads(line)["result"]["error"]["error"]
    assert error["message"] == "temperature: Input should be a valid number"
    wrong = [{"custom_id": 1, "params": PARAMS}]
    refused = http.post("/v1/messages/batches", json={"requests": wrong})
    assert refusal(refused) == "requests.0.custom_id: Input should be a valid string"


async def test_clients_get_the_error(calls: Calls) -> None:
    with pytest.raises(BadRequestError, match="temperature: Input should be a valid number"):
        await maybe(calls.client.messages.create(**MESSAGE, temperature="hot"))


def test_a_success_is_not_given_to_a_wrong_request(http: httpx.Client, fake: FakeAnthropic) -> None:
    wrong = {**PARAMS, "temperature": "hot"}
    fake.reply("Hello.")
    fake.reply_events([{"type": "ping"}])
    fake.respond("POST", "/v1/messages", json={"id": "msg_1"})
    fake.handle("POST", "/v1/messages/count_tokens", lambda _: {"input_tokens": 7})
    for _ in range(3):
        assert refusal(http.post("/v1/messages", json=wrong)).startswith("temperature: ")
    assert refusal(http.post("/v1/messages/count_tokens", json={})) == "messages: Field required"
    assert http.post("/v1/messages", json=PARAMS).json() == {"id": "msg_1"}


def test_a_scripted_error_comes_whatever_the_request_is(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.reply_error(529)
    assert http.post("/v1/messages", json={}).status_code == 529
    fake.respond("POST", "/v1/messages", status=418)
    assert http.post("/v1/messages", json={}).status_code == 418


def test_other_paths_take_anything(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.respond("POST", "/v2/things", json={})
    assert http.post("/v2/things", content=b"anything").is_success


def test_judging_can_be_switched_off(http: httpx.Client, fake: FakeAnthropic) -> None:
    body = {**PARAMS, "temperature": "hot", "no_such": 1}
    quiet = FakeAnthropic(validate=False)
    with httpx.Client(transport=quiet.transport(), base_url="http://api.test", headers=ACCESS) as other:
        assert other.post("/v1/messages", json=body).json()["content"][0]["text"] == "You said: Hello"
        assert other.post("/v1/sessions?beta=true", json={}).json()["type"] == "session"
    fake.validate = False
    assert http.post("/v1/messages", json=body).is_success
    fake.validate = True
    assert http.post("/v1/messages", json=body).status_code == 400


async def test_only_the_models_that_a_test_names(calls: Calls) -> None:
    fake = FakeAnthropic(models=["mine", "claude-opus-4-8"])
    with fake:
        client = calls.client.with_options(base_url=fake.base_url)
        listed = await maybe(client.models.list())
        assert [(model.id, model.display_name) for model in listed.data] == [
            ("mine", "mine"),
            ("claude-opus-4-8", "Claude Opus 4.8"),
        ]
        unknown = {**MESSAGE, "model": "theirs"}
        del unknown["max_tokens"]
        with pytest.raises(NotFoundError, match="model: theirs"):
            await maybe(client.messages.create(max_tokens=9, **unknown))
        with pytest.raises(NotFoundError, match="model: theirs"):
            await maybe(client.messages.count_tokens(**unknown))
        fake.reply("Hello.")
        with pytest.raises(NotFoundError):
            await maybe(client.beta.messages.create(max_tokens=9, **unknown))
        batch = await maybe(
            client.messages.batches.create(requests=[{"custom_id": "a", "params": {**PARAMS, **unknown}}])
        )
        fake.add_model("theirs")
        assert (await maybe(client.messages.create(max_tokens=9, **unknown))).model == "theirs"
        await maybe(client.messages.batches.retrieve(batch.id))
        (entry,) = await collect(await maybe(client.messages.batches.results(batch.id)))
        assert entry.result.error.error.message == "model: theirs"


def test_one_name_is_no_list_of_models() -> None:
    with pytest.raises(TypeError, match="`models` is a list of names; not 'mine'"):
        FakeAnthropic(models="mine")


# Every operation, with the description itself as the judge


def send(http: httpx.Client, operation: Operation, call: Call) -> httpx.Response:
    """Send a call as it is, without a client that would look at it first."""
    path, _, form = operation.path.partition("?")
    query: Dict[str, List[str]] = {"beta": ["true"]} if form else {}
    for name, value in call.query.items():
        items: List[Any] = value if isinstance(value, list) else [value]
        query[name] = [item if isinstance(item, str) else json.dumps(item) for item in items]
    names = {name: "x" for name in call.path}
    sent: Dict[str, Any] = {}
    if operation.body_type == "application/json":
        sent["json"] = call.body
    elif operation.body_type is not None:
        skill = "---\nname: x\ndescription: y\n---\n"
        sent["files"] = [(name, ("SKILL.md", skill)) for name in ("file", "files[]")]
        sent["data"] = {name: value for name, value in call.body.items() if name not in ("file", "files")}
    return http.request(operation.verb, path.format(**names), params=query, **sent)


def test_whatever_the_description_allows_is_accepted() -> None:
    fake = FakeAnthropic()
    with httpx.Client(transport=fake.transport(), base_url="http://api.test", headers=ACCESS) as http:
        for operation in OPERATIONS:
            for call in (operation.required_call(), *operation.full_calls()):
                answer = send(http, operation, call)
                # Pages of what is kept cannot go in both directions, or on from an id that nothing has.
                message = answer.json()["error"]["message"] if answer.status_code == 400 else ""
                assert message in ("", "page: Invalid page token") or "before_id" in message, operation.id


BOUNDS = {"minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "format"}


def without_bounds(schema: Any, *, of_properties: bool = False) -> Any:
    """What types say of a schema: nothing about how large or long a value is."""
    if isinstance(schema, dict):
        return {
            name: without_bounds(value, of_properties=name == "properties")
            for name, value in cast("Dict[str, Any]", schema).items()
            if of_properties or name not in BOUNDS
        }
    if isinstance(schema, list):
        items: List[Any] = schema
        return [without_bounds(item) for item in items]
    return schema


REPLACEMENTS: Tuple[Any, ...] = (None, 5, 1.5, "2026-01-02T03:04:05Z", True, [], {})


def changed(value: Any) -> Iterator[Any]:
    """Yield copies of an object with one thing in it added, removed or replaced."""
    for name in value:
        for new in REPLACEMENTS:
            yield {**value, name: new}
        yield {key: kept for key, kept in value.items() if key != name}
        inner: Any = value[name]
        if isinstance(inner, dict):
            for other in changed(inner):
                yield {**value, name: other}
        elif isinstance(inner, list) and inner and isinstance(inner[0], dict):
            items: List[Any] = inner
            for other in changed(items[0]):
                yield {**value, name: [other, *items[1:]]}
    yield {**value, "no_such": 1}


def test_whatever_the_description_forbids_is_refused() -> None:
    document = Resource.from_contents(without_bounds(DOCUMENT), default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("urn:api", document)
    fake = FakeAnthropic()
    judged = 0
    with httpx.Client(transport=fake.transport(), base_url="http://api.test", headers=ACCESS) as http:
        for operation in OPERATIONS:
            # The requests of a batch are judged later.
            if operation.body_type != "application/json" or "/batches" in operation.path:
                continue
            schema = json.dumps(without_bounds(operation.body_schema)).replace('"#/', '"urn:api#/')
            validator = Draft202012Validator(json.loads(schema), registry=registry)
            call = operation.required_call()
            bodies = [*changed(call.body)]
            if "messages" not in operation.path:  # which take the validator too long, if they have everything
                bodies += [*changed(operation.full_calls()[0].body)][::17]
            for body in bodies:
                answer = send(http, operation, attrs.evolve(call, body=body))
                is_right = answer.status_code != 400 or "at least one message" in answer.text
                assert is_right == validator.is_valid(body), (operation.id, body, answer.text)
                judged += 1
    assert judged > 500
