# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the compaction settings of tool runners under the module path of the official package."""

from anthropic.lib.tools._compaction import DEFAULT_SUMMARY_PROMPT, DEFAULT_THRESHOLD, CompactionControl

__all__ = [
    "CompactionControl",
    "DEFAULT_SUMMARY_PROMPT",
    "DEFAULT_THRESHOLD",
]
