"""The description as the mock gets it: unchanged, but for examples of the answers it cannot make up.

The mock writes every event stream as nameless messages, whatever the schema says. It leaves out what is
optional, so that some answers would be empty, and fills text up to its limit, be it millions of
characters. Nor can it know that the results of a batch have an address of their own. What it accepts is
not touched.
"""

from __future__ import annotations

import copy
from typing import Any, Dict

from tests.operations.answers import examples_of
from tests.operations.description import DOCUMENT, EXAMPLES, OPERATIONS

__all__ = ["with_examples"]

JSON, STREAM, LINES = "application/json", "text/event-stream", "application/x-jsonl"
LONG = 10_000


def with_examples(origin: str) -> Dict[str, Any]:
    """The description with these examples.

    Args:
        origin: Where the mock will be: scheme, host and port.
    """
    document = copy.deepcopy(DOCUMENT)
    _shorten(document["components"]["schemas"])
    for operation in OPERATIONS:
        described = document["paths"][operation.path][operation.verb.lower()]
        answers: Dict[str, Any] = described["responses"]["200"].get("content", {})
        if JSON in answers and not EXAMPLES.required_only(answers[JSON]["schema"]):
            answers[JSON]["example"] = examples_of(operation, JSON)[0]
        if STREAM in answers:
            events = examples_of(operation, STREAM)[0]
            answers[STREAM]["example"] = [{"event": event["type"], "data": event} for event in events]
        if LINES in answers:
            path, _, query = operation.path.partition("?")
            batch = _answer_of(document, path.removesuffix("/results") + (f"?{query}" if query else ""))
            address = origin + operation.path.replace("{message_batch_id}", "msgbatch_1")
            batch["properties"]["results_url"]["example"] = address
    return document


def _shorten(within: Any) -> None:
    """Give an example to every text that may be long."""
    for member in within.values() if isinstance(within, dict) else within:
        if isinstance(member, (dict, list)):
            _shorten(member)
    if isinstance(within, dict) and within.get("type") == "string" and within.get("maxLength", 0) > LONG:
        within.setdefault("example", "text".ljust(within.get("minLength", 0), "."))


def _answer_of(document: Dict[str, Any], path: str) -> Dict[str, Any]:
    """The object, part of the document, that describes what is got from a path."""
    schema = document["paths"][path]["get"]["responses"]["200"]["content"][JSON]["schema"]
    _, _, name = schema["$ref"].rpartition("/")
    found: Dict[str, Any] = document["components"]["schemas"][name]
    return found
