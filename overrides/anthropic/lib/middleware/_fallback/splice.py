"""One event stream out of several: that of the model that refused, then those of the models after it.

Fed with the events of one stream after the other, it gives what the caller is to see: a single message, whose
blocks are counted through, with a block where one model takes over from another.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional

from .blocks import BlockRecorder, as_object
from .chain import seam

if TYPE_CHECKING:
    from anthropic._core.events.sse import ServerSentEvent

__all__ = ["Splice"]

_COUNTED = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


class Splice:
    """The stream that the caller sees, as far as it has got."""

    def __init__(self, model: str) -> None:
        self.model = model
        """Who is speaking."""
        self.refusal: Optional[Dict[str, Any]] = None
        """The event by which the present stream refused; it is not shown unless nobody else answers."""
        self.may_go_on = True
        """Whether there is somebody else to ask."""
        self.prefill: List[Any] = []
        """What the next model is shown as the beginning of its answer."""
        self.why_surfaced: Optional[str] = None
        """Why a refusal was shown after all."""
        self._sent_prefill: List[Any] = []
        self._usage: Dict[str, Any] = {}
        self._iterations: List[Any] = []
        self._has_switched = False
        self._held_start: Optional[Dict[str, Any]] = None
        self._is_started = False
        self._id: Optional[str] = None
        self._seams: List[Dict[str, Any]] = []
        self._offset = 0
        self._next_index = 0
        self._open: Optional[int] = None
        self._recorder = BlockRecorder()

    @property
    def credit(self) -> Optional[str]:
        """The token that lets the next model answer at the expense of the refusal."""
        return _details(self.refusal).get("fallback_credit_token")

    def feed(self, event: ServerSentEvent) -> List[bytes]:
        """What an event becomes. After a refusal that somebody else may answer, `refusal` is set, and nothing
        more of this stream is shown."""
        if self.refusal is not None:
            return []
        try:
            data = as_object(json.loads(event.data))
        except ValueError:
            return [_frame(event.event, event.data)]
        kind = data.get("type")
        if kind == "message_start":
            return self._on_start(data)
        if kind == "message_delta":
            return self._on_delta(data, event)
        if kind in ("content_block_start", "content_block_delta", "content_block_stop"):
            return self._on_block(kind, data, event)
        if kind == "message_stop":
            return [_frame(event.event, event.data)]
        # Pings and errors; an error before the start needs no start.
        return [_frame(event.event, event.data)]

    def switch(self, model: str) -> List[bytes]:
        """Another model has begun to answer."""
        category = _details(self.refusal).get("category")
        self._seams.append(seam(self.model, model, category))
        self._iterations.extend(self._counted("message"))
        self.model = model
        self._has_switched = True
        self._sent_prefill = self.prefill
        self.refusal = None
        self._usage = {}
        self._recorder = BlockRecorder()
        return self._show_seams() if self._is_started else []

    def give_up(self, recommended_model: Optional[str]) -> List[bytes]:
        """Nobody else answers: what shows the refusal after all."""
        refusal = self.refusal or {}
        delta = {**as_object(refusal.get("delta"))}
        if delta.get("stop_details"):
            delta["stop_details"] = {**_details(refusal), "recommended_model": recommended_model}
        usage = {
            **as_object(refusal.get("usage")),
            "iterations": [*self._iterations, *self._counted(self._role())],
        }
        shown = {**refusal, "delta": delta, "usage": usage}
        return [*self._start(), _event(shown), _event({"type": "message_stop"})]

    def _on_start(self, data: Dict[str, Any]) -> List[bytes]:
        message = as_object(data.get("message"))
        self._usage = {**as_object(message.get("usage"))}
        if self._id is None:
            self._id = message.get("id")
        if not self._is_started:
            self._held_start = {**data, "message": {**message, "id": self._id}}
        self._offset = self._next_index
        return []

    def _on_block(self, kind: str, data: Dict[str, Any], event: ServerSentEvent) -> List[bytes]:
        frames = self._start()
        if not self._recorder.has_output:
            self._offset = self._next_index
        self._recorder.record(kind, data)
        index = self._offset + int(data.get("index") or 0)
        self._next_index = max(self._next_index, index + 1)
        if kind == "content_block_start":
            self._open = index
        elif kind == "content_block_stop":
            self._open = None
        if self._offset == 0:
            return [*frames, _frame(event.event, event.data)]
        return [*frames, _event({**data, "index": index})]

    def _on_delta(self, data: Dict[str, Any], event: ServerSentEvent) -> List[bytes]:
        usage = as_object(data.get("usage"))
        self._usage.update({name: value for name, value in usage.items() if value is not None})
        if as_object(data.get("delta")).get("stop_reason") == "refusal":
            self._note_reason(data)
            if self.why_surfaced is None:
                self.refusal = data
                self._grant_prefill(data)
                return self._close_block()
        frames = self._start()
        if not self._has_switched:
            return [*frames, _frame(event.event, event.data)]
        iterations = [*self._iterations, *self._counted(self._role())]
        return [*frames, _event({**data, "usage": {**usage, "iterations": iterations}})]

    def _note_reason(self, data: Dict[str, Any]) -> None:
        if not self.may_go_on:
            self.why_surfaced = "there is no other model left to ask"
        elif self._recorder.has_output and not _details(data).get("fallback_credit_token"):
            self.why_surfaced = "the refusal came with output and without a fallback_credit_token"

    def _grant_prefill(self, data: Dict[str, Any]) -> None:
        granted = bool(_details(data).get("fallback_has_prefill_claim"))
        self.prefill = [*self._sent_prefill, *(self._recorder.prefill() if granted else [])]

    def _close_block(self) -> List[bytes]:
        if self._open is None:
            return []
        index, self._open = self._open, None
        return [_event({"type": "content_block_stop", "index": index})]

    def _start(self) -> List[bytes]:
        if self._is_started or self._held_start is None:
            return []
        self._is_started = True
        return [_event(self._held_start), *self._show_seams()]

    def _show_seams(self) -> List[bytes]:
        frames: List[bytes] = []
        for block in self._seams:
            index, self._next_index = self._next_index, self._next_index + 1
            frames.append(_event({"type": "content_block_start", "index": index, "content_block": block}))
            frames.append(_event({"type": "content_block_stop", "index": index}))
        self._seams = []
        return frames

    def _role(self) -> str:
        return "fallback_message" if self._has_switched else "message"

    def _counted(self, role: str) -> List[Any]:
        """What the present model used: as it says itself, else from its totals."""
        own: Any = self._usage.get("iterations")
        if own:
            return [{**one, "type": role} if one.get("type") == "message" else one for one in own]
        counts = {name: self._usage.get(name) or 0 for name in _COUNTED}
        return [
            {"type": role, "model": self.model, **counts, "cache_creation": self._usage.get("cache_creation")}
        ]


def _details(event: Optional[Mapping[str, Any]]) -> Mapping[str, Any]:
    return as_object(as_object((event or {}).get("delta")).get("stop_details"))


def _event(data: Mapping[str, Any]) -> bytes:
    return _frame(data["type"], json.dumps(data, ensure_ascii=False))


def _frame(name: Optional[str], data: str) -> bytes:
    lines = [f"event: {name}"] if name else []
    lines.extend(f"data: {line}" for line in data.split("\n"))
    return ("\n".join(lines) + "\n\n").encode()
