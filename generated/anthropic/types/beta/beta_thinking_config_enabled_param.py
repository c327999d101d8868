# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaThinkingConfigEnabledParam"]


class BetaThinkingConfigEnabledParam(TypedDict, total=False):
    """Lets the model think within a budget of its own before it answers."""

    budget_tokens: Required[int]
    """Upper limit on the tokens to think with: at least 1024 and less than `max_tokens`, which includes them.
    The model may use fewer.
    """

    type: Required[Literal["enabled"]]

    block_binding: Optional[beta_types.BetaThinkingBlockBindingParam]
    """How strictly thinking blocks that are sent back are bound to what they were made with. Null for the
    default.
    """

    display: Optional[Literal["summarized", "omitted", "updates"]]
    """How thinking is shown in the answer: as a summary (the default), or left out. Blocks without the text
    still carry a signature, so that they can be sent back.
    """
