"""Memory stores on the fake API, and what was done to them."""

from __future__ import annotations

import hashlib
from typing import Any, Dict, List

from anthropic.testing import Answer, FakeAnthropic, RecordedRequest

MEMORIES = "/v1/memory_stores/{store}/memories"


def sha256_of(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


class FakeMemories:
    """The memories of one store, by path.

    `done` has the changes that were asked for, `lists` the views. `refusals` are the statuses that the next
    requests get, by what they ask for.
    """

    def __init__(self, fake: FakeAnthropic, **contents: str) -> None:
        self.contents: Dict[str, str] = {f"/{name}": content for name, content in contents.items()}
        self.done: List[str] = []
        self.lists: List[str] = []
        self.refusals: Dict[str, List[int]] = {"list": [], "create": [], "update": [], "delete": []}
        fake.handle("GET", MEMORIES, self._answer_list)
        fake.handle("POST", MEMORIES, self._answer_create)
        fake.handle("GET", f"{MEMORIES}/{{id}}", lambda request: self._memory(self._path(request)))
        fake.handle("POST", f"{MEMORIES}/{{id}}", self._answer_update)
        fake.handle("DELETE", f"{MEMORIES}/{{id}}", self._answer_delete)

    def _memory(self, path: str, *, view: str = "full") -> Any:
        if path not in self.contents:
            return Answer.from_error(404)
        content = self.contents[path]
        shown = {"type": "memory", "id": f"mem_{path[1:].replace('/', '-')}", "path": path}
        return {**shown, "content_sha256": sha256_of(content), "content": content if view == "full" else None}

    def _path(self, request: RecordedRequest) -> str:
        memory_id = request.path.rpartition("/mem_")[2]
        return "/" + memory_id.replace("-", "/")

    def _next_refusal(self, what: str) -> Any:
        return Answer.from_error(self.refusals[what].pop(0)) if self.refusals[what] else None

    def _answer_list(self, request: RecordedRequest) -> Any:
        self.lists.append(request.query["view"])
        refused = self._next_refusal("list")
        if refused is not None:
            return refused
        size, start = int(request.query["limit"]), int(request.query.get("page", 0))
        paths = sorted(self.contents)
        found = [self._memory(path, view=request.query["view"]) for path in paths[start : start + size]]
        return {"data": found, "next_page": str(start + size) if start + size < len(paths) else None}

    def _answer_create(self, request: RecordedRequest) -> Any:
        path = request.json["path"]
        self.done.append(f"create {path}")
        if path in self.contents:
            return Answer.from_error(409)
        return self._next_refusal("create") or self._store(path, request)

    def _answer_update(self, request: RecordedRequest) -> Any:
        path = self._path(request)
        self.done.append(f"update {path}")
        refused = self._next_refusal("update")
        if refused is None and request.json["precondition"]["content_sha256"] != sha256_of(
            self.contents[path]
        ):
            refused = Answer.from_error(409)
        return refused or self._store(path, request)

    def _store(self, path: str, request: RecordedRequest) -> Any:
        self.contents[path] = request.json["content"]
        return self._memory(path)

    def _answer_delete(self, request: RecordedRequest) -> Any:
        path = self._path(request)
        self.done.append(f"delete {path}")
        refused = self._next_refusal("delete")
        if refused is None and request.query["expected_content_sha256"] != sha256_of(self.contents[path]):
            refused = Answer.from_error(409)
        if refused is None:
            del self.contents[path]
        return refused or {"type": "memory_deleted", "id": "mem"}
