# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .browser_state_block_param import BrowserStateBlockParam
from .document_block_param import DocumentBlockParam
from .image_block_param import ImageBlockParam
from .search_result_block_param import SearchResultBlockParam
from .text_block_param import TextBlockParam
from .tool_reference_block_param import ToolReferenceBlockParam

__all__ = ["Content", "ToolResultBlockParam"]

Content: TypeAlias = Union[
    TextBlockParam,
    ImageBlockParam,
    SearchResultBlockParam,
    DocumentBlockParam,
    ToolReferenceBlockParam,
    BrowserStateBlockParam,
]


class ToolResultBlockParam(TypedDict, total=False):
    """What a tool returned, in answer to a `tool_use` block.

    Results of all calls of one answer belong into one user message, before any text.
    """

    tool_use_id: Required[str]
    """The `id` of the call that this answers."""

    type: Required[Literal["tool_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    content: Union[str, Iterable[Content]]
    """Output of the tool as text or blocks. May be left out when there is none."""

    is_error: bool
    """Whether the tool failed. `content` then tells the model what went wrong, so that it can try
    differently.
    """

    toolset_name: Optional[str]
    """Toolset of the call that this answers, if it had one."""
