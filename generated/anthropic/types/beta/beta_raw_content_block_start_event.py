# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaRawContentBlockStartEvent", "ContentBlock"]

ContentBlock: TypeAlias = Annotated[
    Union[
        "beta_types.BetaTextBlock",
        "beta_types.BetaThinkingBlock",
        "beta_types.BetaRedactedThinkingBlock",
        "beta_types.BetaToolUseBlock",
        "beta_types.BetaServerToolUseBlock",
        "beta_types.BetaWebSearchToolResultBlock",
        "beta_types.BetaWebFetchToolResultBlock",
        "beta_types.BetaAdvisorToolResultBlock",
        "beta_types.BetaCodeExecutionToolResultBlock",
        "beta_types.BetaBashCodeExecutionToolResultBlock",
        "beta_types.BetaTextEditorCodeExecutionToolResultBlock",
        "beta_types.BetaToolSearchToolResultBlock",
        "beta_types.BetaMCPToolUseBlock",
        "beta_types.BetaMCPToolResultBlock",
        "beta_types.BetaContainerUploadBlock",
        "beta_types.BetaCompactionBlock",
        "beta_types.BetaFallbackBlock",
    ],
    PropertyInfo(discriminator="type"),
]
"""The block as it begins, without its text or input. Results of server tools come complete."""


class BetaRawContentBlockStartEvent(BaseModel):
    """Opens the next block of the content."""

    content_block: ContentBlock
    """The block as it begins, without its text or input. Results of server tools come complete."""

    index: int
    """Position of the block in `content`, counted from 0."""

    type: Literal["content_block_start"]
