"""Re-export the tool runners under the module path of the official package."""

from anthropic._sync.tools.tool_runner import BaseSyncToolRunner, BetaStreamingToolRunner, BetaToolRunner

from ._async.tool_runner import BaseAsyncToolRunner, BetaAsyncStreamingToolRunner, BetaAsyncToolRunner
from ._compaction import DEFAULT_SUMMARY_PROMPT, DEFAULT_THRESHOLD, CompactionControl
from ._conversation import BaseToolRunner

__all__ = [
    "DEFAULT_SUMMARY_PROMPT",
    "DEFAULT_THRESHOLD",
    "BaseAsyncToolRunner",
    "BaseSyncToolRunner",
    "BaseToolRunner",
    "BetaAsyncStreamingToolRunner",
    "BetaAsyncToolRunner",
    "BetaStreamingToolRunner",
    "BetaToolRunner",
    "CompactionControl",
]
