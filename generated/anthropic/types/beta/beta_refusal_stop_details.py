# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaRefusalStopDetails"]


class BetaRefusalStopDetails(BaseModel):
    """Why the model refused to answer, and what helps to repeat the request with another model."""

    category: Optional[Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]] = (
        None
    )
    """Kind of harm that the rules are about. Null when none can be named."""

    explanation: Optional[str] = None
    """Reason in words, for people; the wording may change at any time. Null when there is none."""

    fallback_credit_token: Optional[str] = None
    """Token that makes it cheaper to send the refused request to a fallback model: pass it
    as `fallback_credit_token`, and the cache that was lost with the change of models is
    not charged for. Null when the model that refused has no such credit.

    It holds for five minutes, and for the same workspace and platform. The request has to
    be the same, or the same plus one message of the assistant with the partial answer and
    the server tool blocks that belong together. Where tools of the service had already
    run, only the second form may be accepted; a 400 error says so.
    """

    fallback_has_prefill_claim: Optional[bool] = None
    """How to repeat the request with the credit token. Null when there is no token.

    If true, append a message of the assistant with the `content` of this answer, without
    trailing whitespace at its end and without tool calls that have no result; the other
    model goes on from there. If that is refused with a 400 error, send the request as it
    was. If false, only the request as it was can be sent.
    """

    recommended_model: Optional[str] = None
    """Fallback model to send the request to yourself, when the service could not turn to it because it was
    overloaded or its rate limit was used up. Null in all other cases.
    """

    type: Literal["refusal"]
