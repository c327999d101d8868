# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaThinkingConfigAdaptiveParam"]


class BetaThinkingConfigAdaptiveParam(TypedDict, total=False):
    """Lets the model decide by itself when to think, and how much."""

    type: Required[Literal["adaptive"]]

    block_binding: Optional[beta_types.BetaThinkingBlockBindingParam]
    """How strictly thinking blocks that are sent back are bound to what they were made with. Null for the
    default.
    """

    display: Optional[Literal["summarized", "omitted", "updates"]]
    """How thinking is shown in the answer: as a summary (the default), or left out. Blocks without the text
    still carry a signature, so that they can be sent back.
    """
