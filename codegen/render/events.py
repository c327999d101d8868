"""The context of the template for the events of message streams: the raw ones, and what helpers add."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from codegen.input.literals import string
from codegen.ir.api import Api
from codegen.ir.declarations import EventsModule

# Kinds of deltas, and the events that helpers derive from them.
_DERIVED = {
    "text_delta": "TextEvent",
    "citations_delta": "CitationEvent",
    "thinking_delta": "ThinkingEvent",
    "signature_delta": "SignatureEvent",
    "input_json_delta": "InputJsonEvent",
    "compaction_delta": "CompactionEvent",
}
# Raw events that end something, and what helpers add: the whole of it.
_COMPLETED = {
    "message_stop": {"field": "message", "holds": "Message", "doc": "The message is complete."},
    "content_block_stop": {
        "field": "content_block",
        "holds": "ContentBlock",
        "doc": "A content block is complete.",
        "parsed_doc": "A content block is complete; a text block has its `parsed_output`.",
    },
}


def render_events(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield the modules of events, as path and source."""
    template = templates.get_template("events.py.jinja")
    for module in api.events:
        yield f"anthropic/{module.path.replace('.', '/')}.py", template.render(_context(module))


def _context(module: EventsModule) -> dict[str, object]:
    beta = module.prefix
    derived = {tag: f"{beta}{name}" for tag, name in _DERIVED.items() if tag in module.deltas}
    if beta and "text_delta" in derived:
        derived["text_delta"] = f"Parsed{derived['text_delta']}"
    completed = [
        {
            "tag": string(tag),
            "raw": event.name,
            "name": event.name.removeprefix(f"{beta}Raw"),
            "parsed_doc": _COMPLETED[tag]["doc"],
            **_COMPLETED[tag],
        }
        for tag, event in module.events
        if tag in _COMPLETED
    ]
    kept = [event.name for tag, event in module.events if tag not in _COMPLETED]
    own = [str(event["name"]) for event in completed]
    names = {
        *derived.values(),
        *(f"{beta}{name}" for name in (*own, "MessageStreamEvent")),
        *(f"Parsed{beta}{name}" for name in (*own, "MessageStreamEvent")),
    }
    if beta:
        names |= {f"{beta}TextEvent", *(event.name for _, event in module.events)}
    return {
        "beta": beta,
        "raw": [event for _, event in module.events],
        "derived": derived,
        "completed": completed,
        "plain": [*derived.values(), *kept],
        "exports": sorted(names),
    }
