# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import ClassVar, FrozenSet, List, Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["Message"]


class Message(BaseModel):
    """An answer of the model.

    To go on with the conversation, append it to `messages` as an assistant message, followed
    by the next user message.
    """

    __sendable_fields__: ClassVar[Optional[FrozenSet[str]]] = frozenset({"content", "role"})

    id: str
    """Unique identifier of the answer. Not that of the request, which stands in the `request-id` header."""

    container: Optional[types.Container] = None
    """Container in which server tools ran code. Null when none was used."""

    content: List[types.ContentBlock]
    """What the model wrote and which tools it called, in order. May be empty."""

    model: types.Model
    """Model that wrote the answer; a snapshot where the request named an alias."""

    role: Literal["assistant"]

    stop_details: Optional[types.RefusalStopDetails] = None
    """More about a `refusal`. Null for every other stop reason."""

    stop_reason: Optional[types.StopReason] = None
    """Why the model stopped. Null only in the `message_start` event of a stream, where it is not yet
    known.
    """

    stop_sequence: Optional[str] = None
    """Which of the stop sequences was met, if one was."""

    type: Literal["message"]

    usage: types.Usage
    """Tokens that the request used, as they are billed."""

    diagnostics: Optional[types.Diagnostics] = None
    """Why the prompt cache was missed. Null unless the request asked for `diagnostics`, and possibly even
    then.
    """
