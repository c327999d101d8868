"""Track which tool calls of a session are to be run, and how long the session has been idle. No I/O.

Events go in, calls come out. Nothing is sent, run or waited for here.
"""

from __future__ import annotations

from collections import deque
from typing import Any, Deque, Dict, Iterable, List, Optional, Set, Tuple

from typing_extensions import Literal

ReadyCall = Tuple[Any, Optional[Literal["allow", "deny"]]]
"""A call to handle, and its confirmation if it needed one."""

_CALL_EVENTS = frozenset({"agent.tool_use", "agent.custom_tool_use"})
_END_EVENTS = frozenset({"session.status_terminated", "session.deleted"})
_CONFIRMATION = "user.tool_confirmation"


def _event_type(event: Any) -> Any:
    return getattr(event, "type", None)


def is_call(event: Any) -> bool:
    """Return whether an event calls a tool that a client may have to run."""
    return _event_type(event) in _CALL_EVENTS


def is_end_event(event: Any) -> bool:
    """Return whether an event ends the session."""
    return _event_type(event) in _END_EVENTS


def is_end_of_turn(event: Any) -> bool:
    """Return whether the agent is idle until the user says something."""
    reason = getattr(event, "stop_reason", None)
    return _event_type(event) == "session.status_idle" and getattr(reason, "type", None) == "end_turn"


def _answered_call_id(event: Any) -> Optional[str]:
    if _event_type(event) == "user.tool_result":
        return event.tool_use_id  # type: ignore[no-any-return]
    return event.custom_tool_use_id if _event_type(event) == "user.custom_tool_result" else None


class History:
    """The past events that matter to a runner. It is judged as a whole, since a result may come late."""

    def __init__(self) -> None:
        self.calls: List[Any] = []
        self.others: List[Any] = []
        self.ended_turn = False

    def add(self, event: Any) -> None:
        """Add the next event, oldest first."""
        self.ended_turn = is_end_of_turn(event)
        if is_call(event):
            self.calls.append(event)
        elif _event_type(event) == _CONFIRMATION or _answered_call_id(event):
            self.others.append(event)


class CallTracker:
    """The tool calls of a session: seen, held for a confirmation, ready, answered."""

    def __init__(self) -> None:
        self._seen: Set[str] = set()
        self._answered: Set[str] = set()
        self._confirmations: Dict[str, str] = {}
        self._held: Dict[str, Any] = {}
        self._ready: Deque[ReadyCall] = deque()

    @property
    def has_held_calls(self) -> bool:
        """Whether a call waits for its confirmation."""
        return bool(self._held)

    def observe(self, event: Any) -> None:
        """Track an event of the stream."""
        if is_call(event):
            if event.id not in self._seen:
                self._seen.add(event.id)
                self._route(event)
        elif _event_type(event) == _CONFIRMATION:
            self._confirmations[event.tool_use_id] = event.result
            self._release([event.tool_use_id])
        else:
            self._observe_answer(event)

    def reconcile(self, history: History) -> bool:
        """Track all events so far; return whether calls are left to be run.

        A call whose result could not be sent becomes ready again.
        """
        for event in history.others:
            if _event_type(event) == _CONFIRMATION:
                self._confirmations[event.tool_use_id] = event.result
            else:
                self._observe_answer(event)
        for event in history.calls:
            self._seen.add(event.id)
            if event.id not in self._answered:
                self._route(event)
        self._release(list(self._held))
        return any(confirmation != "deny" for _, confirmation in self._ready)

    def take(self) -> Optional[ReadyCall]:
        """Return the next call to handle; None if there is none now."""
        while self._ready:
            event, confirmation = self._ready.popleft()
            if event.id not in self._answered:
                return event, confirmation
        return None

    def mark_answered(self, call_id: str) -> None:
        """Record that the session has the result of a call."""
        self._answered.add(call_id)

    def _observe_answer(self, event: Any) -> None:
        answered = _answered_call_id(event)
        if answered:
            self._answered.add(answered)

    def _route(self, event: Any) -> None:
        """Queue a call, or hold it, as its permission says. An unknown permission does not allow it."""
        permission = getattr(event, "evaluated_permission", None)
        if permission == "deny":
            self._held.pop(event.id, None)
            self._ready.append((event, "deny"))
        elif event.id in self._confirmations:
            self._held[event.id] = event
            self._release([event.id])
        elif permission in (None, "allow"):
            self._ready.append((event, None))
        else:
            self._held[event.id] = event

    def _release(self, ids: Iterable[str]) -> None:
        for call_id in ids:
            if call_id in self._held and call_id in self._confirmations:
                is_allowed = self._confirmations[call_id] == "allow"
                self._ready.append((self._held.pop(call_id), "allow" if is_allowed else "deny"))


class IdleTimer:
    """The time that a session has been idle.

    It runs from the end of a turn to the next event, and stops while calls wait for a confirmation. Times are
    those of `time.monotonic`.

    Args:
        limit: After how many seconds it is enough; None: never.
    """

    def __init__(self, limit: Optional[float]) -> None:
        self._limit = limit
        self._is_idle = False
        self._since: Optional[float] = None

    def observe(self, event: Any) -> None:
        """Track an event of the stream. A confirmation does not come from the agent, and is ignored."""
        if _event_type(event) != _CONFIRMATION:
            self.set(is_idle=is_end_of_turn(event))

    def set(self, *, is_idle: bool) -> None:
        """Start the timer, or stop it."""
        self._is_idle, self._since = is_idle, None

    def remaining(self, now: float, *, has_held_calls: bool) -> Optional[float]:
        """Return the seconds left, counted from the first call; None for no limit."""
        if self._limit is None or not self._is_idle or has_held_calls:
            self._since = None
            return None
        if self._since is None:
            self._since = now
        return max(0.0, self._limit - (now - self._since))
