# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Union

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["MessageParam"]


class MessageParam(TypedDict, total=False):
    """One turn of a conversation in a request."""

    content: Required[
        Union[
            str,
            Iterable[
                Union[
                    types.TextBlockParam,
                    types.ImageBlockParam,
                    types.DocumentBlockParam,
                    types.SearchResultBlockParam,
                    types.ThinkingBlockParam,
                    types.RedactedThinkingBlockParam,
                    types.ToolUseBlockParam,
                    types.ToolResultBlockParam,
                    types.ServerToolUseBlockParam,
                    types.WebSearchToolResultBlockParam,
                    types.WebFetchToolResultBlockParam,
                    types.CodeExecutionToolResultBlockParam,
                    types.BashCodeExecutionToolResultBlockParam,
                    types.TextEditorCodeExecutionToolResultBlockParam,
                    types.ToolSearchToolResultBlockParam,
                    types.ContainerUploadBlockParam,
                    types.ContentBlock,
                ]
            ],
        ]
    ]
    """Text, or a list of blocks. A string is shorthand for a single text block."""

    role: Required[Literal["user", "assistant", "system"]]
    """Who speaks: `user` (including results of tools), `assistant` (earlier answers of the model), or, for
    models that support it, `system` for instructions that arise during the conversation.
    """
