# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import ClassVar, FrozenSet, List, Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaMessage"]


class BetaMessage(BaseModel):
    """An answer of the model.

    To go on with the conversation, append it to `messages` as an assistant message, followed
    by the next user message.
    """

    __sendable_fields__: ClassVar[Optional[FrozenSet[str]]] = frozenset({"content", "role"})

    id: str
    """Unique identifier of the answer. Not that of the request, which stands in the `request-id` header."""

    container: Optional[beta_types.BetaContainer] = None
    """Container in which server tools ran code. Null when none was used."""

    content: List[beta_types.BetaContentBlock]
    """What the model wrote and which tools it called, in order. May be empty."""

    context_management: Optional[beta_types.BetaContextManagementResponse] = None
    """What was cleared from the conversation before the model saw it. Null when the request has no
    `context_management`.
    """

    diagnostics: Optional[beta_types.BetaDiagnostics] = None
    """Why the prompt cache was missed. Null unless the request asked for `diagnostics`, and possibly even
    then.
    """

    model: types.Model
    """Model that wrote the answer; a snapshot where the request named an alias."""

    role: Literal["assistant"]

    stop_details: Optional[beta_types.BetaRefusalStopDetails] = None
    """More about a `refusal`. Null for every other stop reason."""

    stop_reason: Optional[beta_types.BetaStopReason] = None
    """Why the model stopped. Null only in the `message_start` event of a stream, where it is not yet
    known.
    """

    stop_sequence: Optional[str] = None
    """Which of the stop sequences was met, if one was."""

    type: Literal["message"]

    usage: beta_types.BetaUsage
    """Tokens that the request used, as they are billed."""

    input_transformations: Optional[List[beta_types.BetaInputTransformation]] = None
    """What the service changed in the input, or let pass, before the model saw it. Null when there is nothing
    to report.
    """
