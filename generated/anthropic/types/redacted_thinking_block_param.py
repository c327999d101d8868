# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["RedactedThinkingBlockParam"]


class RedactedThinkingBlockParam(TypedDict, total=False):
    """Encrypted thinking from an earlier answer, sent back unchanged."""

    data: Required[str]
    """The encrypted thinking; opaque."""

    type: Required[Literal["redacted_thinking"]]
