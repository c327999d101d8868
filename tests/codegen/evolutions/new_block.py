"""Runs against a package whose description has a block called `spark`: prints what it arrives as."""

import json
from typing import Any, Dict, List

import httpx

import anthropic

BLOCK = {"type": "spark", "glow": 3}
MESSAGE: Dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [BLOCK],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 1},
}
EVENTS: List[Dict[str, Any]] = [
    {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}},
    {"type": "content_block_start", "index": 0, "content_block": BLOCK},
    {"type": "content_block_stop", "index": 0},
    {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn", "stop_sequence": None},
        "usage": {"output_tokens": 1},
    },
    {"type": "message_stop"},
]


def answer(request: httpx.Request) -> httpx.Response:
    if json.loads(request.content).get("stream"):
        text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in EVENTS)
        return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})
    return httpx.Response(200, json=MESSAGE)


# Checkers know the events of today.
client: Any = anthropic.Anthropic(
    api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer))
)
request: Dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
with client.messages.stream(**request) as stream:
    for event in stream:
        if event.type in ("content_block_start", "content_block_stop"):
            print(event.type, type(event.content_block).__name__, event.content_block.glow)
    print("stream", type(stream.get_final_message().content[0]).__name__)
print("create", type(client.messages.create(**request).content[0]).__name__)
print("parse", type(client.messages.parse(**request).content[0]).__name__)
