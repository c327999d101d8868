# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_request_tool_addition_block_param import BetaRequestToolAdditionBlockParam
from .beta_request_tool_removal_block_param import BetaRequestToolRemovalBlockParam
from .beta_text_block_param import BetaTextBlockParam

__all__ = ["BetaSystemMessageParam", "Content"]

Content: TypeAlias = Union[
    BetaTextBlockParam, BetaRequestToolAdditionBlockParam, BetaRequestToolRemovalBlockParam
]


class BetaSystemMessageParam(TypedDict, total=False):
    """Instructions that arise during the conversation."""

    role: Required[Literal["system"]]

    clear_at: Optional[Literal["next_user_message", "never"]]

    content: Union[str, Iterable[Content]]
    """Text, or a list of text blocks. A string is shorthand for a single one."""

    output_config: Optional[beta_types.BetaSystemMessageOutputConfigParam]
