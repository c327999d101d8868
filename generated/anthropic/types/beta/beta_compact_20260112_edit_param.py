# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaCompact20260112EditParam"]


class BetaCompact20260112EditParam(TypedDict, total=False):
    """Replaces a conversation that has grown to a given size by a summary, which the model
    writes itself.

    The summary comes as a `compaction` block at the start of the answer. Send it back with
    the rest of the answer: everything before it is ignored from then on.
    """

    type: Required[Literal["compact_20260112"]]

    instructions: Optional[str]
    """How to write the summary, in words of your own."""

    pause_after_compaction: bool
    """Whether to stop after the summary, with the `stop_reason` `compaction`, so that you can add to the
    conversation before the model goes on. False by default: it answers at once.
    """

    trigger: Optional[beta_types.BetaInputTokensTriggerParam]
    """How many input tokens it takes to start a summary: 150,000 by default."""
