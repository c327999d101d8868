# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Union

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaMessageParam"]


class BetaMessageParam(TypedDict, total=False):
    """One turn of a conversation in a request."""

    content: Required[Union[str, Iterable[beta_types.BetaContentBlockParam]]]
    """Text, or a list of blocks. A string is shorthand for a single text block."""

    role: Required[Literal["user", "assistant", "system"]]
    """Who speaks: `user` (including results of tools), `assistant` (earlier answers of the model), or, for
    models that support it, `system` for instructions that arise during the conversation.
    """
