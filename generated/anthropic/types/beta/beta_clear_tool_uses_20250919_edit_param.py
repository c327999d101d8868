# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

from .beta_input_tokens_trigger_param import BetaInputTokensTriggerParam
from .beta_tool_uses_trigger_param import BetaToolUsesTriggerParam

__all__ = ["BetaClearToolUses20250919EditParam", "Trigger"]

Trigger: TypeAlias = Union[BetaInputTokensTriggerParam, BetaToolUsesTriggerParam]
"""When to clear: from how many input tokens, or tool calls, on. 100,000 input tokens by default."""


class BetaClearToolUses20250919EditParam(TypedDict, total=False):
    """Clears the results of old tool calls, oldest first, once the conversation has grown to a
    given size.

    A short note takes the place of each result, so that the model knows that something was
    there. What is cleared can no longer be read from the prompt cache.
    """

    type: Required[Literal["clear_tool_uses_20250919"]]

    clear_at_least: Optional[beta_types.BetaInputTokensClearAtLeastParam]
    """How much has to be gained for the edit to be made at all, to make up for the loss of cached content. No
    minimum when left out or null.
    """

    clear_tool_inputs: Union[bool, SequenceNotStr[str], None]
    """Whether to clear the arguments of the calls along with their results: true for all, or a list of tools
    for which to do so. False by default.
    """

    exclude_tools: Optional[SequenceNotStr[str]]
    """Names of tools whose results are never cleared, such as a memory or a search."""

    keep: beta_types.BetaToolUsesKeepParam
    """How many of the latest tool calls keep their results. The last three by default."""

    trigger: Trigger
    """When to clear: from how many input tokens, or tool calls, on. 100,000 input tokens by default."""
