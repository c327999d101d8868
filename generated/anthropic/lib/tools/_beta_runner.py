# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the tool runners under the module path of the official package."""

from anthropic._sync.tools.tool_runner import BaseSyncToolRunner, BetaStreamingToolRunner, BetaToolRunner
from anthropic.lib.tools._async.tool_runner import (
    BaseAsyncToolRunner,
    BetaAsyncStreamingToolRunner,
    BetaAsyncToolRunner,
)
from anthropic.lib.tools._compaction import DEFAULT_SUMMARY_PROMPT, DEFAULT_THRESHOLD, CompactionControl
from anthropic.lib.tools._conversation import BaseToolRunner

__all__ = [
    "BaseAsyncToolRunner",
    "BaseSyncToolRunner",
    "BaseToolRunner",
    "BetaAsyncStreamingToolRunner",
    "BetaAsyncToolRunner",
    "BetaStreamingToolRunner",
    "BetaToolRunner",
    "CompactionControl",
    "DEFAULT_SUMMARY_PROMPT",
    "DEFAULT_THRESHOLD",
]
