# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsModel"]

BetaManagedAgentsModel: TypeAlias = Union[
    Literal[
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
        "claude-fable-5-1",
        "claude-fable-5-2",
        "claude-haiku-5-5",
        "claude-opus-5-5",
        "claude-sonnet-5-5",
    ],
    str,
]
"""Name of the model that does the work: an alias, or a dated snapshot, which never changes.

Names outside this list are accepted too, so that new models need no new release.
"""
