# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaAdvisorToolResultBlock", "Content"]

Content: TypeAlias = Annotated[
    Union[
        "beta_types.BetaAdvisorToolResultError",
        "beta_types.BetaAdvisorResultBlock",
        "beta_types.BetaAdvisorRedactedResultBlock",
    ],
    PropertyInfo(discriminator="type"),
]
"""The advice, in plain or encrypted form, or an error."""


class BetaAdvisorToolResultBlock(BaseModel):
    """What the advisor answered, or why it did not."""

    content: Content
    """The advice, in plain or encrypted form, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["advisor_tool_result"]
