# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaCompactionBlock", "ToolChange"]

ToolChange: TypeAlias = Annotated[
    Union["beta_types.BetaResponseToolAdditionBlock", "beta_types.BetaResponseToolRemovalBlock"],
    PropertyInfo(discriminator="type"),
]


class BetaCompactionBlock(BaseModel):
    """Summary that stands for everything in the conversation before it.

    Send it back unchanged: earlier messages may then be left out, and are ignored if they are
    not.
    """

    content: Optional[str] = None
    """Text of the summary. Null when summarizing failed; the block then has no effect."""

    encrypted_content: Optional[str] = None
    """Further data of the summary in encrypted form; opaque, to be sent back unchanged."""

    type: Literal["compaction"]

    signature: Optional[str] = None
    """Signature of the summary, by which the service recognizes it; send it back unchanged. Null when there
    is none.
    """

    tool_changes: Optional[List[ToolChange]] = None
    """Tools that became available, or ceased to be, in the part that was summarized. Null when there is
    nothing to report.
    """
