"""The answers that a test has scripted: a queue that is used up in order, and rules that stay. No I/O."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Union

import attrs

from ._answer import Answer
from ._request import RecordedRequest
from ._route import Route

Handler = Callable[[RecordedRequest], Union[Answer, Mapping[str, Any], Sequence[Any], None]]
"""A function that answers requests: with an `Answer`, with JSON data, or with `None` to leave it to the fake.

It is called in the thread of the connection and may block.
"""


@attrs.define(eq=False)
class Entry:
    """One scripted answer. Without a route it matches every request; without a count it stays."""

    answer: Callable[[RecordedRequest], Optional[Answer]]
    route: Optional[Route]
    left: Optional[int]

    def matches(self, request: RecordedRequest) -> bool:
        """Return whether this entry is meant for the request."""
        return self.route is None or self.route.matches(request)


@attrs.define
class Script:
    """The entries that are not used up. The caller holds a lock around every call."""

    entries: List[Entry] = attrs.field(factory=list[Entry])

    @property
    def waiting(self) -> int:
        """Answers of the queue that no request has taken."""
        return sum(entry.left for entry in self.entries if entry.left is not None)

    def take(self, request: RecordedRequest) -> List[Entry]:
        """Return the entries to try, in order: the first of the queue, then the rules, the most specific path
        first, and of equals the latest."""
        matching = [entry for entry in self.entries if entry.matches(request)]
        rules = [entry for entry in matching if entry.left is None][::-1]
        rules.sort(key=lambda entry: len(entry.route.names) if entry.route else 0)
        for entry in matching:
            if entry.left is not None:
                entry.left -= 1
                if entry.left == 0:
                    self.entries.remove(entry)
                return [entry, *rules]
        return rules


@attrs.define
class RequestLimit:
    """How many more requests are answered before all are 429. The caller holds a lock around every call."""

    allowed: int
    left: int
    retry_after: Optional[str]

    def refusal(self) -> Optional[Answer]:
        """Count a request; return an answer when it is one too many."""
        if self.left > 0:
            self.left -= 1
            return None
        headers = {} if self.retry_after is None else {"retry-after": self.retry_after}
        return Answer.from_error(429, message="Too many requests", headers=headers)

    def headers(self) -> Dict[str, str]:
        """Return the headers in which the API reports its limits."""
        prefix = "anthropic-ratelimit-requests"
        return {f"{prefix}-limit": str(self.allowed), f"{prefix}-remaining": str(self.left)}


def as_answer(made: Union[Answer, Mapping[str, Any], Sequence[Any], None]) -> Optional[Answer]:
    """Turn the return value of a handler into an answer."""
    return made if made is None or isinstance(made, Answer) else Answer.from_json(made)
