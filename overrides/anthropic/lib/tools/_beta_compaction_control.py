"""Where other packages find what controls the compaction of a tool runner."""

from ._compaction import DEFAULT_SUMMARY_PROMPT, DEFAULT_THRESHOLD, CompactionControl

__all__ = ["DEFAULT_SUMMARY_PROMPT", "DEFAULT_THRESHOLD", "CompactionControl"]
