"""Compaction of a tool runner's conversation: when to replace it by a summary, and the request for that. No
I/O."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from typing_extensions import Required, TypedDict

DEFAULT_THRESHOLD = 100_000
"""Input and output tokens of one turn at which the conversation is replaced by a summary."""

DEFAULT_SUMMARY_PROMPT = """\
The conversation so far is about to be removed, and you will go on with nothing but the summary that you \
write now. The task is not finished. Write for a reader who knows nothing of it and has to go on without \
asking:

1. The task: what the user wants, every constraint and preference they stated, how to tell that it is done.
2. What has been done: files, records and other things made or changed, by their exact names and paths, and \
what state they are in.
3. What was learnt: facts, decisions and their reasons, errors and how they were overcome, approaches that \
failed and should not be tried again.
4. What comes next: the steps that remain, in order, beginning with the one that was under way; questions \
that are open, and anything promised to the user.

Leave out what the reader can do without. Put the summary between <summary> and </summary>."""
COMPACTION_CONTROL_IS_DEPRECATED = (
    "The 'compaction_control' parameter is deprecated and will be removed. Let the API compact the"
    " conversation: `context_management={'edits': [{'type': 'compact_20260112'}]}`"
)


class CompactionControl(TypedDict, total=False):
    """When and how a tool runner replaces a long conversation by a summary of it."""

    context_token_threshold: int
    """Input and output tokens of one turn at which it is replaced. Default: 100,000."""

    model: str
    """The model that writes the summary. Default: the one of the conversation."""

    summary_prompt: str
    """The prompt that asks for the summary. Default: `DEFAULT_SUMMARY_PROMPT`."""

    enabled: Required[bool]


def needs_compaction(control: Optional[Mapping[str, Any]], usage: Any) -> bool:
    """Return whether a turn with this usage has reached the threshold."""
    if not control or not control.get("enabled"):
        return False
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens")
    tokens = sum(getattr(usage, name, None) or 0 for name in names)
    return bool(tokens >= control.get("context_token_threshold", DEFAULT_THRESHOLD))


def summary_request(
    control: Mapping[str, Any], params: Mapping[str, Any], messages: List[Any], helper: Mapping[str, str]
) -> Dict[str, Any]:
    """Return the parameters of the request for a summary of `messages`."""
    prompt = {"role": "user", "content": control.get("summary_prompt") or DEFAULT_SUMMARY_PROMPT}
    return {
        "model": control.get("model") or params["model"],
        "max_tokens": params["max_tokens"],
        "messages": [*messages, prompt],
        "extra_headers": helper,
    }
