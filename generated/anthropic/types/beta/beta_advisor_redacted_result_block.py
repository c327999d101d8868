# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAdvisorRedactedResultBlock"]


class BetaAdvisorRedactedResultBlock(BaseModel):
    """Advice that is not shown, in encrypted form. The model can read it; you can only send it back."""

    encrypted_content: str
    """The encrypted advice; opaque, to be sent back unchanged."""

    stop_reason: Optional[str] = None
    """Why the advisor stopped writing, such as `max_tokens` when its advice was cut off. Null when not
    reported.
    """

    type: Literal["advisor_redacted_result"]
