# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaAdvisorRedactedResultBlockParam"]


class BetaAdvisorRedactedResultBlockParam(TypedDict, total=False):
    """Encrypted advice, sent back unchanged."""

    encrypted_content: Required[str]
    """The encrypted advice; opaque, to be sent back unchanged."""

    type: Required[Literal["advisor_redacted_result"]]

    stop_reason: Optional[str]
    """Why the advisor stopped writing, such as `max_tokens` when its advice was cut off. Null when not
    reported.
    """
