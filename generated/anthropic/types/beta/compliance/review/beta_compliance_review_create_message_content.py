# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaComplianceReviewCreateMessageContent"]


class BetaComplianceReviewCreateMessageContent(BaseModel):
    """The content of a request to create a message."""

    request: Dict[str, object]
    """Body of the request, as a JSON object."""

    type: Literal["create_message"]

    response: Optional[beta_types.BetaMessage] = None
    """The message that answered the request; null when there is none."""
