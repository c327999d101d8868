"""Messages of the model, built from what a test writes down. No I/O."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Optional, Sequence, Union

Content = Union[str, Mapping[str, Any], Sequence[Mapping[str, Any]]]
"""A text, one content block, a list of blocks, or a whole message (a mapping whose `type` is `message`)."""

_TOKENS_PER_MESSAGE = 7
_LETTERS_PER_TOKEN = 4


def tool_use(
    name: str, input: Optional[Mapping[str, Any]] = None, *, id: Optional[str] = None
) -> Dict[str, Any]:
    """Return a `tool_use` block: the model calls the tool `name`."""
    return {
        "type": "tool_use",
        "id": id or f"toolu_fake_{name}",
        "name": name,
        "input": dict(input or {}),
        "caller": {"type": "direct"},
        "toolset_name": None,
    }


def message(
    content: Content,
    *,
    id: str = "msg_fake",
    model: str = "claude-opus-4-8",
    stop_reason: Optional[str] = None,
    usage: Optional[Mapping[str, Any]] = None,
    input_tokens: int = 10,
) -> Dict[str, Any]:
    """Return a complete message as the API sends it, with `content` filled in.

    The stop reason is `tool_use` when a block asks for a tool, else `end_turn`. `usage` adds to the counts
    that are made up.
    """
    whole: Mapping[str, Any] = {}
    if isinstance(content, Mapping) and content.get("type") == "message":
        whole, content = content, content.get("content", "")
    blocks = _blocks(content)
    asks_for_tool = any(block["type"] == "tool_use" for block in blocks)
    made: Dict[str, Any] = {
        "id": id,
        "type": "message",
        "role": "assistant",
        "model": model,
        "stop_reason": stop_reason or ("tool_use" if asks_for_tool else "end_turn"),
        "stop_sequence": None,
        "stop_details": None,
        "container": None,
    }
    made.update(whole)
    made["content"] = blocks
    made["usage"] = {**_usage(input_tokens, blocks), **whole.get("usage", {}), **(usage or {})}
    return made


def default_reply(request: Mapping[str, Any]) -> str:
    """Return the reply when none is scripted: it repeats the last thing that was said."""
    messages = request["messages"]
    said = text_of(messages[-1].get("content", "")) if messages else ""
    return f"You said: {said}" if said else "Hello! I am a fake."


def count_tokens(request: Mapping[str, Any]) -> int:
    """Return a plausible count, the same for equal requests: about four letters a token."""
    messages = request["messages"]
    texts = [text_of(message.get("content", "")) for message in messages]
    texts += [
        text_of(request.get("system") or ""),
        json.dumps(request["tools"]) if request.get("tools") else "",
    ]
    return sum(len(text) for text in texts) // _LETTERS_PER_TOKEN + _TOKENS_PER_MESSAGE * len(messages)


def text_of(content: Any) -> str:
    """Return all text of a message's `content`."""
    if isinstance(content, str):
        return content
    texts = (block.get("text") for block in content)
    return "".join(text for text in texts if isinstance(text, str))


def _blocks(content: Content) -> List[Dict[str, Any]]:
    if isinstance(content, str):
        return [{"type": "text", "text": content, "citations": None}] if content else []
    listed: Sequence[Any] = [content] if isinstance(content, Mapping) else content
    if not isinstance(listed, (list, tuple)) or not all(map(_is_block, listed)):
        raise TypeError(f"Content is a text, or blocks with a `type`, or a whole message; not {content!r}")
    return [dict(block) for block in listed]


def _is_block(value: Any) -> bool:
    return isinstance(value, Mapping) and "type" in value


def _usage(input_tokens: int, blocks: List[Dict[str, Any]]) -> Dict[str, Any]:
    letters = sum(len(block.get("text") or json.dumps(block.get("input", ""))) for block in blocks)
    return {
        "input_tokens": input_tokens,
        "output_tokens": letters // _LETTERS_PER_TOKEN + 1,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "inference_geo": None,
        "output_tokens_details": None,
        "server_tool_use": None,
        "service_tier": "standard",
    }
