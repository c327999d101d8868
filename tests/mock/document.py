"""The description as the mock gets it: unchanged, but for examples of the two answers it cannot make up.

The mock writes every event stream as nameless messages, whatever the schema says, unless there is an example;
and it cannot know that the results of a batch are at an address of its own. What it accepts is not touched.
"""

from __future__ import annotations

import copy
from typing import Any, Dict

from tests.operations.answers import examples_of
from tests.operations.description import DOCUMENT, OPERATIONS

__all__ = ["with_examples"]

STREAM, LINES = "text/event-stream", "application/x-jsonl"


def with_examples(origin: str) -> Dict[str, Any]:
    """The description with these examples.

    Args:
        origin: Where the mock will be: scheme, host and port.
    """
    document = copy.deepcopy(DOCUMENT)
    for operation in OPERATIONS:
        described = document["paths"][operation.path][operation.verb.lower()]
        answers: Dict[str, Any] = described["responses"]["200"].get("content", {})
        if STREAM in answers:
            events = examples_of(operation, STREAM)[0]
            answers[STREAM]["example"] = [{"event": event["type"], "data": event} for event in events]
        if LINES in answers:
            path, _, query = operation.path.partition("?")
            batch = _answer_of(document, path.removesuffix("/results") + (f"?{query}" if query else ""))
            address = origin + operation.path.replace("{message_batch_id}", "msgbatch_1")
            batch["properties"]["results_url"]["example"] = address
    return document


def _answer_of(document: Dict[str, Any], path: str) -> Dict[str, Any]:
    """The object, part of the document, that describes what is got from a path."""
    schema = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    _, _, name = schema["$ref"].rpartition("/")
    found: Dict[str, Any] = document["components"]["schemas"][name]
    return found
