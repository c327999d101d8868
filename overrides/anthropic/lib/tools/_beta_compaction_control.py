"""Re-export the compaction settings of tool runners under the module path of the official package."""

from ._compaction import DEFAULT_SUMMARY_PROMPT, DEFAULT_THRESHOLD, CompactionControl

__all__ = ["DEFAULT_SUMMARY_PROMPT", "DEFAULT_THRESHOLD", "CompactionControl"]
