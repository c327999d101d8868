"""Answers to an operation as the document describes them, put on the wire by hand."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List

import httpx

from .description import EXAMPLES, Operation

__all__ = ["REQUEST_ID", "answering", "content_of", "examples_of", "media_types", "pieces_of"]

REQUEST_ID = "req_011CSHoEeqs5C35K2UUqR7Fy"


def media_types(operation: Operation) -> List[str]:
    """List the media types that a successful answer may have."""
    return list(operation.described["responses"]["200"]["content"])


def examples_of(operation: Operation, media_type: str) -> List[Any]:
    """Answers of one media type: full ones with every variant, then the least there can be.

    An answer in several pieces (events, lines) is a list of them.
    """
    schema = operation.answer_schema(media_type)
    assert schema is not None
    if media_type == "application/json":
        return [*EXAMPLES.covering(schema), EXAMPLES.required_only(schema)]
    if schema.get("format") == "binary":
        return [bytes(range(256)), b""]
    return [[*EXAMPLES.covering(schema), EXAMPLES.required_only(schema)]]


def pieces_of(answer: Any) -> List[Any]:
    """The events, lines or items of an answer that has several; else the answer alone."""
    if not isinstance(answer, list):
        return [answer]
    pieces: List[Any] = answer
    return pieces


def content_of(media_type: str, example: Any) -> bytes:
    """The bytes of an answer."""
    if media_type == "application/json":
        return json.dumps(example).encode()
    if media_type == "application/x-jsonl":
        return b"".join(json.dumps(line).encode() + b"\n" for line in example)
    if media_type == "text/event-stream":
        events = (f"event: {each['type']}\ndata: {json.dumps(each)}\n\n" for each in example)
        return "".join(events).encode()
    assert isinstance(example, bytes)
    return example


def answering(media_type: str, example: Any) -> Callable[[httpx.Request], httpx.Response]:
    """Make a function that gives one answer, and says where the results of a batch are."""
    content = content_of(media_type, example)
    headers: Dict[str, str] = {"content-type": media_type, "request-id": REQUEST_ID}

    def answer(request: httpx.Request) -> httpx.Response:
        if media_type == "application/x-jsonl" and not request.url.path.endswith("/results"):
            batch = EXAMPLES.required_only({"$ref": "#/components/schemas/MessageBatch"})
            path, mark, query = request.url.raw_path.decode().partition("?")
            results = f"http://api.test{path}/results{mark}{query}"
            return httpx.Response(200, json={**batch, "processing_status": "ended", "results_url": results})
        return httpx.Response(200, headers=headers, content=content)

    return answer
