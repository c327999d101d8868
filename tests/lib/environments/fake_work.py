"""The queue of an environment on the fake API, and what a worker did with it."""

from __future__ import annotations

import time
from typing import Any, Dict, List, Optional

from anthropic.testing import Answer, FakeAnthropic, RecordedRequest

WORK = "/v1/environments/{environment}/work"


def work_item(work_id: str, **fields: Any) -> Dict[str, Any]:
    """Make an item of work."""
    data = {"type": "session", "id": "sesn_1"}
    return {"id": work_id, "type": "work", "environment_id": "env_1", "data": data, **fields}


class FakeWork:
    """Hands out `queue`; when that is empty, nothing, or errors of the status `at_the_end`.

    `done` has what was acknowledged and stopped, `beats` the heartbeats. `refusals` are the statuses that the
    next requests get, by what they ask for. After `silence_after` heartbeats, one is answered too late.
    """

    def __init__(self, fake: FakeAnthropic) -> None:
        self.fake = fake
        self.queue: List[Dict[str, Any]] = []
        self.done: List[str] = []
        self.refusals: Dict[str, List[int]] = {"poll": [], "ack": [], "stop": [], "heartbeat": []}
        self.beats: List[Any] = []
        self.states: List[Dict[str, Any]] = []
        self.at_the_end: Optional[int] = None
        self.silence_after: Optional[int] = None
        fake.handle("GET", f"{WORK}/poll", self._answer_poll)
        for what in ("ack", "stop", "heartbeat"):
            fake.handle("POST", f"{WORK}/{{id}}/{what}", self._answer_change)

    def _answer_poll(self, _: RecordedRequest) -> Any:
        if self.refusals["poll"]:
            return Answer.from_error(self.refusals["poll"].pop(0), message="secret-text")
        if self.at_the_end is not None and not self.queue:
            return Answer.from_error(self.at_the_end)
        return Answer.from_json(self.queue.pop(0) if self.queue else None)

    def _answer_change(self, request: RecordedRequest) -> Any:
        work_id, what = request.path.split("/")[-2:]
        refusals = self.refusals[what]
        if refusals:
            return Answer.from_error(refusals.pop(0), message="secret-text")
        if what == "heartbeat":
            if len(self.beats) == self.silence_after:
                time.sleep(3)
            self.beats.append(request.query["expected_last_heartbeat"])
            beat = {"type": "work_heartbeat", "lease_extended": True, "state": "active", "ttl_seconds": 60}
            changes = self.states.pop(0) if self.states else {}
            return {**beat, "last_heartbeat": f"beat {len(self.beats)}", **changes}
        forced = " by force" if request.body and request.json.get("force") else ""
        self.done.append(f"{what} {work_id}{forced}")
        return work_item(work_id)
