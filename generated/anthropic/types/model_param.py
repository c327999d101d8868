# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAlias

__all__ = ["ModelParam"]

ModelParam: TypeAlias = Union[
    Literal[
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-mythos-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-mythos-preview",
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
        "claude-mythos-5-1",
        "claude-mythos-5-2",
        "claude-opus-5-5",
        "claude-sonnet-5-5",
    ],
    str,
]
"""The model that does the work: an alias such as `claude-opus-4-5`, which follows its latest
snapshot, or a dated snapshot, which never changes.

Names outside this list are accepted too, so that new models need no new release.
"""
