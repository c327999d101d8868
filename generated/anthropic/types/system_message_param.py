# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Union

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["SystemMessageParam"]


class SystemMessageParam(TypedDict, total=False):
    """Instructions that arise during the conversation."""

    content: Required[Union[str, Iterable[types.TextBlockParam]]]
    """Text, or a list of text blocks. A string is shorthand for a single one."""

    role: Required[Literal["system"]]
