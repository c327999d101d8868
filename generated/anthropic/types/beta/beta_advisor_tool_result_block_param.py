# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_advisor_redacted_result_block_param import BetaAdvisorRedactedResultBlockParam
from .beta_advisor_result_block_param import BetaAdvisorResultBlockParam
from .beta_advisor_tool_result_error_param import BetaAdvisorToolResultErrorParam

__all__ = ["BetaAdvisorToolResultBlockParam", "Content"]

Content: TypeAlias = Union[
    BetaAdvisorToolResultErrorParam, BetaAdvisorResultBlockParam, BetaAdvisorRedactedResultBlockParam
]
"""The advice, in plain or encrypted form, or an error."""


class BetaAdvisorToolResultBlockParam(TypedDict, total=False):
    """Advice from an earlier answer, sent back unchanged."""

    content: Required[Content]
    """The advice, in plain or encrypted form, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["advisor_tool_result"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
