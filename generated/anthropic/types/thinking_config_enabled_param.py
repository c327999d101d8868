# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["ThinkingConfigEnabledParam"]


class ThinkingConfigEnabledParam(TypedDict, total=False):
    """Lets the model think within a budget of its own before it answers."""

    budget_tokens: Required[int]
    """Upper limit on the tokens to think with: at least 1024 and less than `max_tokens`, which includes them.
    The model may use fewer.
    """

    type: Required[Literal["enabled"]]

    display: Optional[Literal["summarized", "omitted"]]
    """How thinking is shown in the answer: as a summary (the default), or left out. Blocks without the text
    still carry a signature, so that they can be sent back.
    """
