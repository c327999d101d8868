"""Record the content blocks of a stream that was cut short, to show them to another model. No I/O."""

from __future__ import annotations

import json
from typing import Any, Dict, List, cast

from anthropic._core.request.surrogates import join_surrogates, replace_surrogates_within

_TEXTS = {"text_delta": "text", "thinking_delta": "thinking", "signature_delta": "signature"}
_NOT_LAST = ("thinking", "redacted_thinking")


class BlockRecorder:
    """A recorder of content blocks. Texts are joined when they are read, so that every delta costs the
    same."""

    def __init__(self) -> None:
        self._blocks: Dict[int, Dict[str, Any]] = {}
        self._pieces: Dict[int, Dict[str, List[str]]] = {}

    @property
    def has_output(self) -> bool:
        """Whether any block has begun."""
        return bool(self._blocks)

    def record(self, event_type: str, data: Dict[str, Any]) -> None:
        """Record an event about a block."""
        index = int(data.get("index") or 0)
        if event_type == "content_block_start":
            self._blocks[index] = dict(as_object(data.get("content_block")))
            self._pieces[index] = {}
        elif event_type == "content_block_delta" and index in self._blocks:
            self._add(index, as_object(data.get("delta")))

    def _add(self, index: int, delta: Dict[str, Any]) -> None:
        event_type = delta.get("type")
        if event_type == "citations_delta":
            block = self._blocks[index]
            block["citations"] = [*(block.get("citations") or []), delta.get("citation")]
            return
        name = "partial_json" if event_type == "input_json_delta" else _TEXTS.get(str(event_type))
        if name is not None:
            self._pieces[index].setdefault(name, []).append(str(delta.get(name) or ""))

    def prefill(self) -> List[Any]:
        """Return the blocks so far, without empty texts and without thinking blocks at the end, with which a
        prefill must not end."""
        finished = [self._build_block(index) for index in sorted(self._blocks)]
        blocks = [block for block in finished if block.get("type") != "text" or block.get("text")]
        while blocks and blocks[-1].get("type") in _NOT_LAST:
            blocks.pop()
        return blocks

    def _build_block(self, index: int) -> Dict[str, Any]:
        block = dict(self._blocks[index])
        for name, pieces in self._pieces[index].items():
            if name == "partial_json":
                block["input"] = _parse_input(join_surrogates("".join(pieces)))
            else:
                block[name] = str(block.get(name) or "") + "".join(pieces)
        return cast("Dict[str, Any]", replace_surrogates_within(block))


def as_object(value: Any) -> Dict[str, Any]:
    """Return a parsed JSON value if it is an object; an empty one for anything else."""
    return cast("Dict[str, Any]", value) if isinstance(value, dict) else {}


def _parse_input(text: str) -> Any:
    """Parse the input of a tool; return an empty one if it was cut short."""
    try:
        return json.loads(text) if text else {}
    except ValueError:
        return {}
