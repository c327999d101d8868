"""What the fake stores, in memory: batches, files, skills and models. No HTTP."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

import attrs

from ._replies import Content, default_reply

START = "2026-01-01T00:00:00Z"
_START = datetime(2026, 1, 1, tzinfo=timezone.utc)

_MODELS = (
    ("claude-opus-4-8", "Claude Opus 4.8"),
    ("claude-sonnet-4-6", "Claude Sonnet 4.6"),
    ("claude-haiku-4-5", "Claude Haiku 4.5"),
)


@attrs.define
class Batch:
    """A message batch; `polls_left` retrievals still find it in progress."""

    info: Dict[str, Any]
    results: List[Dict[str, Any]]
    polls_left: int


@attrs.define
class StoredFile:
    """A file and its metadata."""

    info: Dict[str, Any]
    content: bytes


@attrs.define
class Skill:
    """A skill with its versions, oldest first, and what was uploaded for each."""

    info: Dict[str, Any]
    versions: Dict[str, Dict[str, Any]] = attrs.field(factory=dict[str, Dict[str, Any]])
    contents: Dict[str, bytes] = attrs.field(factory=dict[str, bytes])


@attrs.define
class State:
    """Everything stored, by id, oldest first. Ids and times are counted, so every run sees the same."""

    batch_polls: int = 0
    default_reply: Callable[[Mapping[str, Any]], Content] = default_reply
    validate: bool = True
    offered: Optional[Sequence[str]] = None
    """The only models there are; by default every model is answered for, and some are listed."""
    batches: Dict[str, Batch] = attrs.field(factory=dict[str, Batch])
    files: Dict[str, StoredFile] = attrs.field(factory=dict[str, StoredFile])
    skills: Dict[str, Skill] = attrs.field(factory=dict[str, Skill])
    models: Dict[str, Dict[str, Any]] = attrs.field(factory=dict[str, Dict[str, Any]])
    _counters: Dict[str, int] = attrs.field(factory=dict[str, int])

    def __attrs_post_init__(self) -> None:
        names = dict(_MODELS)
        for id in reversed(list(names) if self.offered is None else self.offered):
            self.add_model(id, display_name=names.get(id, id))

    def new_id(self, prefix: str) -> str:
        """Return the next id of its kind, such as `msg_fake00000001`."""
        self._counters[prefix] = self._counters.get(prefix, 0) + 1
        return f"{prefix}_fake{self._counters[prefix]:08d}"

    def now(self, **later: float) -> str:
        """Return a time that is a second later whenever something was made; `later` as for `timedelta`."""
        moment = _START + timedelta(seconds=sum(self._counters.values())) + timedelta(**later)
        return moment.isoformat().replace("+00:00", "Z")

    def add_model(self, id: str, **fields: Any) -> Dict[str, Any]:
        """Store a model; `fields` replace those made up."""
        info: Dict[str, Any] = {
            "type": "model",
            "id": id,
            "display_name": id,
            "created_at": self.now(),
            "max_input_tokens": 200_000,
            "max_tokens": 64_000,
            "capabilities": _capabilities(),
            "allowed_fallback_models": [],
            "lifecycle": "active",
        }
        self.models[id] = {**info, **fields}
        return self.models[id]

    def add_batch(
        self, results: List[Dict[str, Any]], *, id: Optional[str] = None, polls_left: int = 0
    ) -> Dict[str, Any]:
        """Store a batch that is in progress and will end with these result entries."""
        id = id or self.new_id("msgbatch")
        info = {
            "id": id,
            "type": "message_batch",
            "processing_status": "in_progress",
            "request_counts": _counts(results, ended=False),
            "created_at": self.now(),
            "expires_at": self.now(hours=24),
            "ended_at": None,
            "archived_at": None,
            "cancel_initiated_at": None,
            "results_url": None,
        }
        self.batches[id] = Batch(info, results, polls_left)
        return info

    def end_batch(self, batch: Batch) -> None:
        """Finish a batch; one that was being cancelled ends with every entry cancelled."""
        if batch.info["processing_status"] == "canceling":
            batch.results = [{**entry, "result": {"type": "canceled"}} for entry in batch.results]
        batch.info["processing_status"] = "ended"
        batch.info["ended_at"] = self.now()
        batch.info["request_counts"] = _counts(batch.results, ended=True)

    def add_file(
        self, filename: str, content: bytes, mime_type: str, *, id: Optional[str] = None
    ) -> Dict[str, Any]:
        """Store a file."""
        id = id or self.new_id("file")
        info = {
            "id": id,
            "type": "file",
            "filename": filename,
            "mime_type": mime_type,
            "size_bytes": len(content),
            "created_at": self.now(),
            "expires_at": None,
            "downloadable": True,
        }
        self.files[id] = StoredFile(info, content)
        return info

    def add_skill(self, display_name: str, name: str, description: str) -> Dict[str, Any]:
        """Store a skill with its first version."""
        id = self.new_id("skill")
        info = {
            "id": id,
            "type": "skill",
            "display_name": display_name,
            "source": {"type": "custom"},
            "created_at": self.now(),
            "updated_at": self.now(),
            "latest_version_id": None,
        }
        self.skills[id] = Skill(info)
        self.add_skill_version(self.skills[id], name, description)
        return info

    def add_skill_version(self, skill: Skill, name: str, description: str) -> Dict[str, Any]:
        """Store a further version of a skill."""
        id = self.new_id("skillver")
        skill.versions[id] = {
            "id": id,
            "type": "skill_version",
            "skill_id": skill.info["id"],
            "name": name,
            "description": description,
            "created_at": self.now(),
        }
        skill.info.update(latest_version_id=id, updated_at=self.now())
        return skill.versions[id]


def _counts(results: List[Dict[str, Any]], *, ended: bool) -> Dict[str, int]:
    counts = {"processing": 0, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0}
    for entry in results:
        counts[entry["result"]["type"] if ended else "processing"] += 1
    return counts


def _capabilities() -> Dict[str, Any]:
    yes = {"supported": True}
    context: Tuple[str, ...] = ("clear_thinking_20251015", "clear_tool_uses_20250919", "compact_20260112")
    plain = ("batch", "citations", "code_execution", "image_input", "pdf_input", "structured_outputs")
    return {
        **dict.fromkeys(plain, yes),
        "context_management": {**yes, **dict.fromkeys(context, yes)},
        "effort": {**yes, **dict.fromkeys(("low", "medium", "high", "xhigh", "max"), yes)},
        "server_tools": {**yes, **dict.fromkeys(("code_execution", "web_search"), yes)},
        "thinking": {
            **yes,
            "types": dict.fromkeys(("adaptive", "between_tools", "disabled", "enabled"), yes),
        },
    }
