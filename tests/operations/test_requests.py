"""What each operation puts on the wire: method, path, query, headers and body, against the description."""

from __future__ import annotations

import email.message
import email.policy
import json
from typing import Any, Dict, List, Mapping, Tuple
from urllib.parse import parse_qsl, unquote

import httpx
import pytest

from .answers import answering, examples_of, media_types, pieces_of
from .clients import FORMS, Connect, one_loop
from .description import OPERATIONS, Call, Operation, conforms
from .methods import parameter_name

pytestmark = [
    pytest.mark.anyio,
    one_loop,
    pytest.mark.filterwarnings("ignore:The 'output_format' parameter is deprecated:DeprecationWarning"),
]

JSON, FORM = "application/json", "multipart/form-data"
UPLOAD = ("notes/é.txt", b"\x00content\r\n", "text/plain")

each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.method)


def passed(operation: Operation, call: Call) -> Dict[str, Any]:
    """The arguments, with real files where the description has binary content."""
    arguments = dict(call.arguments)
    for name, (schema, _) in operation.schemas_by_place()["body"].items():
        if schema.get("format") == "binary":
            arguments[name] = UPLOAD
        elif schema.get("items", {}).get("format") == "binary":
            arguments[name] = [UPLOAD, ("second.bin", b"\xff")]
    return arguments


async def sent_by(connect: Connect, operation: Operation, call: Call, form: str = "") -> httpx.Request:
    """Make the call; the request that was the operation's."""
    media_type = media_types(operation)[0]
    if call.body.get("stream"):
        media_type = "text/event-stream"
    caller = connect(answering(media_type, examples_of(operation, media_type)[0]))
    await caller.call(operation.method, passed(operation, call), form)
    return caller.requests[-1]


def check(operation: Operation, call: Call, request: httpx.Request) -> None:
    """The request is the one that the call means, and one that the description allows."""
    assert request.method == operation.verb
    raw_path, _, raw_query = request.url.raw_path.decode().partition("?")
    segments = [unquote(segment) for segment in raw_path.split("/")]
    path, _, fixed_query = operation.path.partition("?")
    assert segments == [
        call.path[segment[1:-1]] if segment.startswith("{") else segment for segment in path.split("/")
    ]
    expected = parse_qsl(fixed_query) + query_pairs(call.query)
    assert sorted(parse_qsl(raw_query, keep_blank_values=True)) == sorted(expected)
    check_headers(operation, call, request.headers)
    if operation.body_type == JSON:
        body = json.loads(request.content)
        assert body == call.body
        conforms(body, operation.body_schema)
    elif operation.body_type == FORM:
        check_form(operation, call, request)
    else:
        assert request.content == b""


def query_pairs(query: Mapping[str, Any]) -> List[Tuple[str, str]]:
    """The query as it has to travel: lists repeat their name, null is left out."""
    pairs: List[Tuple[str, str]] = []
    for name, value in query.items():
        pairs += [(name, text_of(each)) for each in pieces_of(value) if each is not None]
    return pairs


def text_of(value: Any) -> str:
    """A value in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def check_headers(operation: Operation, call: Call, headers: httpx.Headers) -> None:
    for name in operation.schemas_by_place()["header"]:
        assert headers.get(name) == call.header.get(name), name
    assert headers["anthropic-version"] == "2023-06-01"
    assert headers["x-api-key"] == "test-key"
    content_type = headers.get("content-type", "").partition(";")[0]
    # A request without a body may name the type it does not have, as those of the official package do.
    assert content_type == operation.body_type or (operation.body_type is None and content_type in ("", JSON))


def check_form(operation: Operation, call: Call, request: httpx.Request) -> None:
    """Each field of the form once, files with their name, type and content."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    form = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
    fields: Dict[str, Any] = {}
    for part in form.iter_parts():
        assert isinstance(part, email.message.EmailMessage)
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        filename = part.get_filename()
        value: Any = content.decode() if filename is None else (filename, content)
        if name.endswith("[]"):
            fields.setdefault(name[:-2], []).append(value)
        else:
            assert name not in fields
            fields[name] = value
    expected = {name: value for name, value in passed(operation, call).items() if name in call.body}
    assert fields == {
        name: files_of(value) if isinstance(value, (tuple, list)) else str(value)
        for name, value in expected.items()
        if value is not None
    }


def files_of(value: Any) -> Any:
    """Name and content of uploads."""
    return [files_of(each) for each in pieces_of(value)] if isinstance(value, list) else value[:2]


@each_operation
async def test_with_what_is_required(operation: Operation, connect: Connect) -> None:
    call = operation.required_call()
    for form in FORMS:
        check(operation, call, await sent_by(connect, operation, call, form))


@each_operation
async def test_with_every_parameter(operation: Operation, connect: Connect) -> None:
    call = operation.full_calls()[0]
    assert set(call.arguments) == set(operation.parameters())
    for form in FORMS:
        check(operation, call, await sent_by(connect, operation, call, form))


# One variant is a deprecated model, and one that should think otherwise.
@pytest.mark.filterwarnings("ignore:The model:DeprecationWarning", "ignore:Using Claude with:UserWarning")
@each_operation
async def test_with_every_variant_of_every_parameter(operation: Operation, connect: Connect) -> None:
    for call in operation.full_calls():
        check(operation, call, await sent_by(connect, operation, call))


@each_operation
async def test_extras_reach_the_wire(operation: Operation, connect: Connect) -> None:
    call = operation.required_call()
    media_type = media_types(operation)[0]
    caller = connect(answering(media_type, examples_of(operation, media_type)[0]))
    extra: Dict[str, Any] = {
        "extra_headers": {"X-Extra": "header"},
        "extra_query": {"extra": "query"},
        "timeout": 12.5,
    }
    if operation.body_type == JSON:
        extra["extra_body"] = {"extra": {"body": 1}}
    await caller.call(operation.method, {**passed(operation, call), **extra})
    request = caller.requests[-1]
    assert request.headers["x-extra"] == "header"
    assert request.url.params["extra"] == "query"
    assert request.extensions["timeout"]["read"] == 12.5
    if operation.body_type == JSON:
        assert json.loads(request.content) == {**call.body, "extra": {"body": 1}}


@each_operation
async def test_an_empty_path_parameter_is_refused_by_name(operation: Operation, connect: Connect) -> None:
    call = operation.required_call()
    for name in call.path:
        caller = connect(lambda _: httpx.Response(200, json={}))
        with pytest.raises(ValueError, match=f"`{name}`"):
            await caller.call(operation.method, {**passed(operation, call), parameter_name(name): ""})
        assert not caller.requests
