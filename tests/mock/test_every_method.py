"""Every method against the mock: requests are accepted, answers decode to what the method declares."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

import attrs
import pytest

from anthropic import APIStatusError
from tests.operations.answers import media_types, pieces_of
from tests.operations.clients import FORMS, Caller
from tests.operations.declared_types import answer_type, mismatches
from tests.operations.description import OPERATIONS, Call, Operation
from tests.operations.test_requests import passed

from .judgement import Judgement

JSON, STREAM, LINES = "application/json", "text/event-stream", "application/x-jsonl"

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize("twin", ["sync", "asyncio"], indirect=True),
    # Examples hold every variant: a deprecated model too, and one that should think otherwise.
    pytest.mark.filterwarnings("ignore:The model:DeprecationWarning", "ignore:Using Claude with:UserWarning"),
    pytest.mark.filterwarnings("ignore:The 'output_format' parameter is deprecated:DeprecationWarning"),
]
each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.method)


def calls(operation: Operation) -> Iterator[Tuple[str, Call]]:
    """Forms and calls: what is required, whole and streamed; every parameter; every variant of each."""
    required, full = operation.required_call(), operation.full_calls()
    least = [required]
    if media_types(operation) == [JSON, STREAM] and "stream" not in required.arguments:
        arguments, body = ({**said, "stream": True} for said in (required.arguments, required.body))
        least.append(attrs.evolve(required, arguments=arguments, body=body))
    for form in FORMS:
        for call in [*least, full[0]]:
            yield form, call
    for call in full[1:]:
        yield "", call


def problems_of(answer: Any, annotation: Any, media_type: str) -> List[str]:
    """Where an answer is not what was declared, apart from what the mock adds of itself."""
    pieces = pieces_of(answer)
    if media_type == STREAM:
        *pieces, last = pieces
        assert last.to_dict() == {"type": "done"}, "The mock ends every stream with this event"
    added = "_stream: not declared" if media_type == LINES else None
    problems = [problem for piece in pieces for problem in mismatches(piece, annotation, "")]
    return [problem for problem in problems if problem.lstrip(".") != added] + [""] * (not pieces)


@each_operation
async def test_requests_are_accepted_and_answers_decode(
    operation: Operation, caller: Caller, judgement: Judgement
) -> None:
    for form, call in calls(operation):
        media_type = media_types(operation)[0]
        arguments: Dict[str, Any] = passed(operation, call)
        if call.body.get("stream"):
            media_type = STREAM
            # The server goes by the body; the mock, by the header.
            arguments["extra_headers"] = {"Accept": STREAM}
        try:
            answer = await caller.call(operation.method, arguments, form)
        except APIStatusError as error:
            pytest.fail(f"{form or 'plain'} call with {arguments}: {error.body}")
        assert judgement.objections == []
        assert judgement.matched == operation.path
        if isinstance(answer, bytes):
            assert media_type not in (JSON, STREAM, LINES)
            continue
        annotation = answer_type(caller.method(operation.method), media_type)
        assert problems_of(answer, annotation, media_type) == []
    assert judgement.accepted == judgement.sent > 0
