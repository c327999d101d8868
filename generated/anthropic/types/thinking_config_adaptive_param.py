# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["ThinkingConfigAdaptiveParam"]


class ThinkingConfigAdaptiveParam(TypedDict, total=False):
    """Lets the model decide by itself when to think, and how much."""

    type: Required[Literal["adaptive"]]

    display: Optional[Literal["summarized", "omitted"]]
    """How thinking is shown in the answer: as a summary (the default), or left out. Blocks without the text
    still carry a signature, so that they can be sent back.
    """
