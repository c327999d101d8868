"""What each operation's answers decode to: the declared types, and from them exactly the data sent."""

from __future__ import annotations

from typing import Any, List

import pytest

from anthropic import BaseModel
from tests.twins import each

from .answers import REQUEST_ID, answering, examples_of, media_types, pieces_of
from .clients import FORMS, Connect, one_loop
from .declared_types import answer_type, mismatches
from .description import OPERATIONS, Operation

pytestmark = [pytest.mark.anyio, one_loop]

ANSWERS = [(operation, media_type) for operation in OPERATIONS for media_type in media_types(operation)]
each_answer = pytest.mark.parametrize(
    ("operation", "media_type"), ANSWERS, ids=[f"{op.method}-{kind}" for op, kind in ANSWERS]
)


def arguments_for(operation: Operation, media_type: str) -> Any:
    arguments = dict(operation.required_call().arguments)
    for name, (schema, _) in operation.schemas_by_place()["body"].items():
        if name in arguments and "binary" in (schema.get("format"), schema.get("items", {}).get("format")):
            arguments[name] = [b"content"] if "items" in schema else b"content"
    if media_type == "text/event-stream" and "stream" in operation.parameters():
        arguments["stream"] = True
    return arguments


@each_answer
async def test_answers_have_their_declared_types(
    operation: Operation, media_type: str, connect: Connect
) -> None:
    for example in examples_of(operation, media_type):
        caller = connect(answering(media_type, example))
        answer = await caller.call(operation.method, arguments_for(operation, media_type))
        if isinstance(example, bytes):
            assert answer == example
            continue
        if example is None:
            assert answer is None
            continue
        sent = [piece for piece in pieces_of(example) if piece.get("type") != "ping"]
        received = pieces_of(answer)
        annotation = answer_type(caller.method(operation.method), media_type)
        assert not [problem for value in received for problem in mismatches(value, annotation)]
        assert [value.to_dict(mode="json") for value in received] == sent
        assert isinstance(answer, list) or answer._request_id == REQUEST_ID


def comparable(answer: Any) -> Any:
    """The data alone: a page also knows the request it came from."""
    return answer.to_dict() if isinstance(answer, BaseModel) else answer


@each_answer
async def test_other_forms_give_the_same_answer(
    operation: Operation, media_type: str, connect: Connect
) -> None:
    example = examples_of(operation, media_type)[0]
    arguments = arguments_for(operation, media_type)
    answers: List[Any] = []
    for form in FORMS:
        caller = connect(answering(media_type, example))
        answers.append(await caller.call(operation.method, arguments, form))
    plain, *others = answers
    for other in others:
        assert type(other) is type(plain)
        assert comparable(other) == comparable(plain)


async def test_a_page_gives_its_items(connect: Connect) -> None:
    pages = [operation for operation in OPERATIONS if operation.method.endswith(".list")]
    assert len(pages) >= 5
    for operation in pages:
        example = examples_of(operation, "application/json")[0]
        example.update({name: None for name in ("next_page", "last_id") if name in example})
        caller = connect(answering("application/json", example))
        page = await caller.call(operation.method, operation.required_call().arguments)
        items = [item async for item in each(page)]
        assert all(isinstance(item, BaseModel) for item in items)
        assert [item.to_dict(mode="json") for item in items] == example["data"] != []
        assert len(caller.requests) == 1
