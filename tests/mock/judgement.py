"""Counts the requests that the mock accepted, and keeps its objections."""

from __future__ import annotations

from typing import Dict, List, Optional, Set

import attrs
import httpx

__all__ = ["Judgement"]

_PREFIX = "x-steady-"


@attrs.define
class Judgement:
    """Counts requests, and says what the mock had against them.

    The hooks belong on an `httpx` client: they see what went over the wire, whatever the SDK makes of it.
    """

    sent: int = 0
    accepted: int = 0
    matched: Optional[str] = None
    """The path, as the description has it, that the mock took the last request to be for."""
    operations: Set[str] = attrs.field(factory=set)
    """All that were requested: method and path, as the description has them."""
    objections: List[str] = attrs.field(factory=list)

    def on_request(self, request: httpx.Request) -> None:
        self.sent += 1

    def on_response(self, response: httpx.Response) -> None:
        """Note what the mock says; the least doubt is an objection, as of an unknown query parameter."""
        said: Dict[str, str] = {
            name[len(_PREFIX) :]: value
            for name, value in response.headers.items()
            if name.startswith(_PREFIX)
        }
        self.matched = said.get("matched-path")
        self.operations.add(f"{response.request.method} {self.matched}")
        verdict = (response.status_code, said.get("request-valid"), said.get("error-count"))
        if verdict == (200, "true", "0"):
            self.accepted += 1
        else:
            request = response.request
            self.objections.append(f"{request.method} {request.url}: {verdict} {said}")

    async def on_request_async(self, request: httpx.Request) -> None:
        self.on_request(request)

    async def on_response_async(self, response: httpx.Response) -> None:
        self.on_response(response)
