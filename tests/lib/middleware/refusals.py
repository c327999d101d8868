"""A client that falls back to other models, and the messages and streams in which models answer or refuse."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Tuple

import httpx

from anthropic import BetaRefusalFallbackMiddleware
from tests.twins import Twin, each, maybe

QUESTION = [{"role": "user", "content": "q"}]
CREATE: Dict[str, Any] = {
    "model": "m1",
    "max_tokens": 50,
    "messages": QUESTION,
    "extra_query": {"beta": "true"},
}
CHAIN: List[Dict[str, Any]] = [{"model": "m2"}, {"model": "m3", "max_tokens": 9}]


class FallbackCalls:
    """A client with the middleware, and the answers it gets."""

    def __init__(self, twin: Twin, *answers: Any, chain: Any = CHAIN, **settings: Any) -> None:
        self.twin = twin
        self.answers = list(answers)
        self.client = twin.client(
            http_client=twin.http_client(self._answer),
            max_retries=0,
            middleware=[BetaRefusalFallbackMiddleware(chain, **settings)],
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        answer = self.answers.pop(0)
        if isinstance(answer, int):
            return httpx.Response(
                answer, json={"type": "error", "error": {"type": "api_error", "message": "x"}}
            )
        if isinstance(answer, list):
            text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in answer)
            return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})
        return httpx.Response(200, content=json.dumps(answer), headers={"request-id": answer["id"]})

    async def create(self, **changes: Any) -> Any:
        return await maybe(self.client.messages.create(**{**CREATE, **changes}))

    async def stream(self, **changes: Any) -> List[Any]:
        return [event.to_dict(mode="json") async for event in each(await self.create(stream=True, **changes))]

    @property
    def sent(self) -> List[Any]:
        """The bodies of the requests."""
        return [json.loads(request.content) for request in self.twin.requests]


def stop_details(credit: Optional[str] = "credit", claim: bool = False) -> Dict[str, Any]:
    """Make the details of a refusal, with what another model needs to go on."""
    return {
        "type": "refusal",
        "category": "cyber",
        "fallback_credit_token": credit,
        "fallback_has_prefill_claim": claim,
    }


def message(model: str, **changes: Any) -> Dict[str, Any]:
    """Make a message by a model."""
    return {
        "id": f"msg_{model}",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [{"type": "text", "text": f"by {model}"}],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 10, "output_tokens": 5},
        **changes,
    }


def refusal(model: str, credit: Optional[str] = "credit") -> Dict[str, Any]:
    """Make a message in which a model refuses."""
    return message(model, stop_reason="refusal", stop_details=stop_details(credit))


def start(model: str, tokens: int = 10) -> Dict[str, Any]:
    """Make the event that begins a message."""
    usage = {"input_tokens": tokens, "output_tokens": 1}
    return {"type": "message_start", "message": message(model, content=[], stop_reason=None, usage=usage)}


def text(index: int, *pieces: str, is_closed: bool = True) -> List[Any]:
    """Make the events of a block of text."""
    events: List[Any] = [
        {"type": "content_block_start", "index": index, "content_block": {"type": "text", "text": ""}}
    ]
    for piece in pieces:
        delta = {"type": "text_delta", "text": piece}
        events.append({"type": "content_block_delta", "index": index, "delta": delta})
    return [*events, {"type": "content_block_stop", "index": index}] if is_closed else events


def ending(tokens: int = 7, stop_details: Any = None) -> List[Any]:
    """Make the last two events: of a refusal if it has details."""
    delta = {"stop_reason": "refusal" if stop_details else "end_turn", "stop_details": stop_details}
    return [
        {"type": "message_delta", "delta": delta, "usage": {"output_tokens": tokens}},
        {"type": "message_stop"},
    ]


def fallback_block(refused: str, accepted: str) -> Dict[str, Any]:
    """Make the block that says where another model took over."""
    trigger = {"type": "refusal", "category": "cyber"}
    return {"type": "fallback", "trigger": trigger, "from": {"model": refused}, "to": {"model": accepted}}


def credit_token(name: str) -> Dict[str, str]:
    """Make the form in which a token is sent back."""
    return {"token": name, "mode": "best_effort"}


def iterations_of(event: Any) -> List[Tuple[str, str, int, int]]:
    """List what each model used: kind, model, tokens in and out."""
    return [
        (one["type"], one["model"], one["input_tokens"], one["output_tokens"])
        for one in event["usage"]["iterations"]
    ]


def blocks_of(events: List[Any]) -> List[Tuple[int, str]]:
    """List index and type of each block, checked to be opened and closed in turn."""
    found: List[Tuple[int, str]] = []
    is_open: Optional[int] = None
    for event in events:
        if event["type"] == "content_block_start":
            assert is_open is None
            is_open = event["index"]
            found.append((event["index"], event["content_block"]["type"]))
        elif event["type"].startswith("content_block"):
            assert event["index"] == is_open
            if event["type"] == "content_block_stop":
                is_open = None
    assert is_open is None
    return found
