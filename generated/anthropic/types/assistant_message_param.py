# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["AssistantMessageParam"]


class AssistantMessageParam(TypedDict, total=False):
    """A turn of the model in the conversation: an earlier answer, sent back."""

    content: Required[types.MessageContentParam]
    """Text, or a list of blocks. A string is shorthand for a single text block."""

    role: Required[Literal["assistant"]]
