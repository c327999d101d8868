# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["ThreadUnsupportedFeatureName"]

ThreadUnsupportedFeatureName: TypeAlias = Literal[
    "cache_control", "context_management", "fallbacks", "hipaa", "inference_hooks", "thinking"
]
"""Feature that a request in a thread cannot use."""
