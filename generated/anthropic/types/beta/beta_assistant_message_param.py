# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaAssistantMessageParam"]


class BetaAssistantMessageParam(TypedDict, total=False):
    """A turn of the model in the conversation: an earlier answer, sent back."""

    content: Required[beta_types.BetaMessageContentParam]

    role: Required[Literal["assistant"]]
