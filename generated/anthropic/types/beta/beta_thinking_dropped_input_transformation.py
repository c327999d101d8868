# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaThinkingDroppedInputTransformation"]


class BetaThinkingDroppedInputTransformation(BaseModel):
    """A thinking block of the input was dropped because it does not match what it is bound to."""

    path: str
    """Where in the request the thinking block stands."""

    reason: Literal[
        "model_binding_mismatch",
        "prefix_binding_mismatch",
        "organization_binding_mismatch",
        "end_user_binding_mismatch",
    ]
    """What the thinking block is bound to and does not match: the model, the conversation before it
    (`prefix`), the organization, or the end user.
    """

    type: Literal["thinking_dropped"]
