# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_request_tool_addition_block_param import BetaRequestToolAdditionBlockParam
from .beta_request_tool_removal_block_param import BetaRequestToolRemovalBlockParam

__all__ = ["BetaCompactionBlockParam", "ToolChange"]

ToolChange: TypeAlias = Union[BetaRequestToolAdditionBlockParam, BetaRequestToolRemovalBlockParam]


class BetaCompactionBlockParam(TypedDict, total=False):
    """Summary from an earlier answer, sent back unchanged. Everything before it is ignored."""

    type: Required[Literal["compaction"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    content: Optional[str]
    """Text of the summary; not an empty string. Null when summarizing failed; the block then has no
    effect.
    """

    encrypted_content: Optional[str]
    """Further data of the summary in encrypted form; opaque, to be sent back unchanged."""

    signature: Optional[str]
    """Signature of the summary, by which the service recognizes it; send it back unchanged. Null when there
    is none.
    """

    tool_changes: Optional[Iterable[ToolChange]]
    """Tools that became available, or ceased to be, in the part that was summarized. Null when there is
    nothing to report.
    """
