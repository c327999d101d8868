"""Splice the event streams of a refusing model and of those after it into one. No I/O.

It is fed the events of one stream after the other, and returns those for the caller: a single message, its
blocks numbered consecutively, with a block where one model takes over from another.
"""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, List, Mapping, Optional, cast

from anthropic._core.events.sse import ServerSentEvent

from .blocks import BlockRecorder, as_object
from .chain import fallback_block
from .frames import changed_frame, new_frame, same_frame

_TOKEN_COUNTS = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")

_ANSWERS = ("message", "fallback_message")


class Splice:
    """The stream that the caller sees, as far as it has been sent."""

    def __init__(self, model: str) -> None:
        self.model = model
        """The model whose stream is being read."""
        self.refusal: Optional[Dict[str, Any]] = None
        """The event by which the current stream refused; it is withheld unless no other model responds."""
        self.has_next_model = True
        """Whether there is another model to ask."""
        self.prefill: List[Any] = []
        """The blocks that the next model is shown as the beginning of its message."""
        self.surface_reason: Optional[str] = None
        """Why a refusal was passed on to the caller."""
        self._sent_prefill: List[Any] = []
        self._usage: Dict[str, Any] = {}
        self._iterations: List[Any] = []
        self._has_switched = False
        self._held_start: Optional[bytes] = None
        self._is_started = False
        self._id: Optional[str] = None
        self._fallback_blocks: List[Dict[str, Any]] = []
        self._offset = 0
        self._next_index = 0
        self._open: Optional[int] = None
        self._recorder = BlockRecorder()
        self._refused = ServerSentEvent()

    @property
    def credit(self) -> Optional[str]:
        """The `fallback_credit_token` of the refusal, which pays for the response of the next model."""
        return _details(self.refusal).get("fallback_credit_token")

    def feed(self, event: ServerSentEvent) -> List[bytes]:
        """Return the bytes that an event becomes. After a refusal that another model may answer, `refusal` is
        set, and nothing more of this stream is passed on."""
        if self.refusal is not None:
            return []
        try:
            data = as_object(json.loads(event.data))
        except ValueError:
            return [same_frame(event)]
        event_type = data.get("type")
        if event_type == "message_start":
            return self._on_start(data, event)
        if event_type == "message_delta":
            return self._on_delta(data, event)
        if event_type in ("content_block_start", "content_block_delta", "content_block_stop"):
            return self._on_block(event_type, data, event)
        # Pings, errors, the end; an error before the start needs no start.
        return [same_frame(event)]

    def switch(self, model: str) -> List[bytes]:
        """Continue with the stream of another model; return the bytes that say so."""
        category = _details(self.refusal).get("category")
        self._fallback_blocks.append(fallback_block(self.model, model, category))
        self._iterations.extend(self._usage_iterations("message"))
        self.model = model
        self._has_switched = True
        self._sent_prefill = self.prefill
        self.refusal = None
        self._usage = {}
        self._recorder = BlockRecorder()
        return self._emit_fallback_blocks() if self._is_started else []

    def emit_refusal(self, recommended_model: Optional[str]) -> List[bytes]:
        """Return the bytes that pass the refusal on, since no other model responded."""
        refusal = self.refusal or {}
        delta = {**as_object(refusal.get("delta"))}
        if delta.get("stop_details"):
            delta["stop_details"] = {**_details(refusal), "recommended_model": recommended_model}
        usage = {
            **as_object(refusal.get("usage")),
            "iterations": [*self._iterations, *self._usage_iterations(self._role())],
        }
        shown = {**refusal, "delta": delta, "usage": usage}
        return [*self._start(), changed_frame(self._refused, shown), new_frame({"type": "message_stop"})]

    def _on_start(self, data: Dict[str, Any], event: ServerSentEvent) -> List[bytes]:
        message = as_object(data.get("message"))
        self._usage = {**as_object(message.get("usage"))}
        if self._id is None:
            self._id = message.get("id")
        if not self._is_started:
            self._held_start = changed_frame(event, {**data, "message": {**message, "id": self._id}})
        self._offset = self._next_index
        return []

    def _on_block(self, event_type: str, data: Dict[str, Any], event: ServerSentEvent) -> List[bytes]:
        frames = self._start()
        if not self._recorder.has_output:
            self._offset = self._next_index
        self._recorder.record(event_type, data)
        index = self._offset + int(data.get("index") or 0)
        self._next_index = max(self._next_index, index + 1)
        if event_type == "content_block_start":
            self._open = index
        elif event_type == "content_block_stop":
            self._open = None
        if self._offset == 0:
            return [*frames, same_frame(event)]
        return [*frames, changed_frame(event, {**data, "index": index})]

    def _on_delta(self, data: Dict[str, Any], event: ServerSentEvent) -> List[bytes]:
        usage = as_object(data.get("usage"))
        self._usage.update({name: value for name, value in usage.items() if value is not None})
        if as_object(data.get("delta")).get("stop_reason") == "refusal":
            self._set_surface_reason(data)
            if self.surface_reason is None:
                self.refusal, self._refused = data, event
                self._set_prefill(data)
                return self._close_block()
        frames = self._start()
        if not self._has_switched:
            return [*frames, same_frame(event)]
        iterations = [*self._iterations, *self._usage_iterations(self._role())]
        return [*frames, changed_frame(event, {**data, "usage": {**usage, "iterations": iterations}})]

    def _set_surface_reason(self, data: Dict[str, Any]) -> None:
        if not self.has_next_model:
            self.surface_reason = "there is no other model left to ask"
        elif self._recorder.has_output and not _details(data).get("fallback_credit_token"):
            self.surface_reason = "the refusal came with output and without a fallback_credit_token"

    def _set_prefill(self, data: Dict[str, Any]) -> None:
        granted = bool(_details(data).get("fallback_has_prefill_claim"))
        self.prefill = [*self._sent_prefill, *(self._recorder.prefill() if granted else [])]

    def _close_block(self) -> List[bytes]:
        if self._open is None:
            return []
        index, self._open = self._open, None
        return [new_frame({"type": "content_block_stop", "index": index})]

    def _start(self) -> List[bytes]:
        if self._is_started or self._held_start is None:
            return []
        self._is_started = True
        return [self._held_start, *self._emit_fallback_blocks()]

    def _emit_fallback_blocks(self) -> List[bytes]:
        frames: List[bytes] = []
        for block in self._fallback_blocks:
            index, self._next_index = self._next_index, self._next_index + 1
            frames.append(new_frame({"type": "content_block_start", "index": index, "content_block": block}))
            frames.append(new_frame({"type": "content_block_stop", "index": index}))
        self._fallback_blocks = []
        return frames

    def _role(self) -> str:
        return "fallback_message" if self._has_switched else "message"

    def _usage_iterations(self, role: str) -> List[Any]:
        """Return the usage of the current model: as it reports it, else its totals."""
        own: Any = self._usage.get("iterations")
        if own:
            stamped: List[Any] = stamp_model(own, self.model)
            return [
                {**iteration, "type": role} if as_object(iteration).get("type") == "message" else iteration
                for iteration in stamped
            ]
        counts = {name: self._usage.get(name) or 0 for name in _TOKEN_COUNTS}
        return [
            {"type": role, "model": self.model, **counts, "cache_creation": self._usage.get("cache_creation")}
        ]


def stamp_model(iterations: Any, model: str) -> Any:
    """Return the iterations of a usage; those in which a model answered name it, if the API did not."""
    if not isinstance(iterations, list):
        return iterations
    return [
        {**iteration, "model": model}
        if as_object(iteration).get("type") in _ANSWERS and not iteration.get("model")
        else iteration
        for iteration in cast("Iterable[Any]", iterations)
    ]


def _details(event: Optional[Mapping[str, Any]]) -> Mapping[str, Any]:
    return as_object(as_object((event or {}).get("delta")).get("stop_details"))
