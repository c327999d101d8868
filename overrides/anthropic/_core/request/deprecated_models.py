"""Warn about models that are going away, or that are used in a way that is.

The warnings begin as those of the official package do, for programs that filter them by their text.
"""

from __future__ import annotations

from typing import Dict, Mapping, cast

from ..deprecation import warn_caller

DEPRECATED_MODELS: Dict[str, str] = {
    "claude-1.3": "November 6th, 2024",
    "claude-1.3-100k": "November 6th, 2024",
    "claude-instant-1.1": "November 6th, 2024",
    "claude-instant-1.1-100k": "November 6th, 2024",
    "claude-instant-1.2": "November 6th, 2024",
    "claude-3-sonnet-20240229": "July 21st, 2025",
    "claude-3-opus-20240229": "January 5th, 2026",
    "claude-2.1": "July 21st, 2025",
    "claude-2.0": "July 21st, 2025",
    "claude-3-7-sonnet-latest": "February 19th, 2026",
    "claude-3-7-sonnet-20250219": "February 19th, 2026",
    "claude-3-5-haiku-latest": "February 19th, 2026",
    "claude-3-5-haiku-20241022": "February 19th, 2026",
    "claude-opus-4-0": "June 15th, 2026",
    "claude-opus-4-20250514": "June 15th, 2026",
    "claude-sonnet-4-0": "June 15th, 2026",
    "claude-sonnet-4-20250514": "June 15th, 2026",
    "claude-mythos-preview": "June 30th, 2026",
}
"""The end of life of each deprecated model."""

MODELS_TO_WARN_WITH_THINKING_ENABLED = ["claude-opus-4-6", "claude-mythos-preview"]
"""Models for which `thinking={"type": "adaptive"}` has replaced `"enabled"`."""


def check_model(model: object, thinking: object) -> None:
    """Warn if the model is deprecated, or if this way of thinking is for this model.

    Emits a `DeprecationWarning` that names the model's end of life, or a `UserWarning` that names the
    replacement.
    """
    end = DEPRECATED_MODELS.get(model) if isinstance(model, str) else None
    if end is not None:
        text = (
            f"The model {model!r} is deprecated and will reach end-of-life on {end}.\nPlease migrate to"
            " a newer model: https://docs.anthropic.com/en/docs/resources/model-deprecations"
        )
        warn_caller(text)
    if model in MODELS_TO_WARN_WITH_THINKING_ENABLED and _is_enabled(thinking):
        text = (
            f"Using Claude with {model} and 'thinking.type=enabled' is deprecated."
            " 'thinking.type=adaptive' gives better results: https://platform.claude.com/docs/en/build-with-claude/adaptive-thinking"
        )
        warn_caller(text, UserWarning)


def _is_enabled(thinking: object) -> bool:
    return isinstance(thinking, Mapping) and cast("Mapping[str, object]", thinking).get("type") == "enabled"
