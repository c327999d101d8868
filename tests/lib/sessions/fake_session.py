"""A session of managed agents on the fake API: what happened so far, and a stream that the test feeds."""

from __future__ import annotations

import queue
import time
from typing import Any, Dict, Iterator, List, Optional

from anthropic.testing import Answer, FakeAnthropic, RecordedRequest

EVENTS = "/v1/sessions/{id}/events"
AT = "2026-01-01T00:00:00Z"


def event(kind: str, **fields: Any) -> Dict[str, Any]:
    """Make an event."""
    return {"type": kind, "processed_at": AT, "id": f"sevt_{kind}", **fields}


def call(call_id: str, name: str = "weather", *, custom: bool = False, **fields: Any) -> Dict[str, Any]:
    """Make the event in which the agent calls a tool."""
    kind = "agent.custom_tool_use" if custom else "agent.tool_use"
    return event(kind, id=call_id, name=name, **{"input": {"city": "Ulm"}, **fields})


def confirmation(call_id: str, verdict: str) -> Dict[str, Any]:
    """Make the event in which the user allows or denies a call."""
    return event("user.tool_confirmation", tool_use_id=call_id, result=verdict)


END = event("session.status_terminated")
IDLE = event("session.status_idle", stop_reason={"type": "end_turn"})
CUT = None


class FakeSession:
    """Answers the requests of a runner: `history` lists the events, `sent` has what the runner sent."""

    def __init__(self, fake: FakeAnthropic) -> None:
        self.fake = fake
        self.history: List[Dict[str, Any]] = []
        self.sent: List[Dict[str, Any]] = []
        self.refusals: List[int] = []
        self._streams: queue.Queue[List[Optional[Dict[str, Any]]]] = queue.Queue()
        fake.handle("GET", f"{EVENTS}/stream", self._answer_stream)
        fake.handle("GET", EVENTS, lambda _: {"data": self.history, "next_page": None})
        fake.handle("POST", EVENTS, self._answer_send)

    def stream(self, *events: Optional[Dict[str, Any]]) -> None:
        """Say these events in the next stream, which stays open afterwards unless they end in `CUT`."""
        self._streams.put(list(events))

    def _answer_stream(self, _: RecordedRequest) -> Answer:
        events = self._streams.get(timeout=10)
        shown = Answer.from_events([found for found in events if found is not None])
        pieces = shown.pieces if CUT in events else self._held_open(shown.pieces)
        return Answer(headers=shown.headers, pieces=pieces, is_streamed=True)

    def _held_open(self, pieces: Any) -> Iterator[bytes]:
        yield from pieces
        for _ in range(200):
            time.sleep(0.05)
            yield b": nothing new\n\n"

    def _answer_send(self, request: RecordedRequest) -> Any:
        if self.refusals:
            return Answer.from_error(self.refusals.pop(0))
        self.sent += request.json["events"]
        return {"data": []}
