# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Union

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["ContentBlockSourceParam"]


class ContentBlockSourceParam(TypedDict, total=False):
    """A document made of blocks, given in place. Citations refer to whole blocks, so the blocks set how fine
    they are.
    """

    content: Required[Union[str, Iterable[types.ContentBlockSourceContentParam]]]
    """Text and image blocks that make up the document, or a string for a single text block."""

    type: Required[Literal["content"]]
