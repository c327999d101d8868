# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaFallbackCreditNotApplied"]


class BetaFallbackCreditNotApplied(BaseModel):
    """The credit was not applied, and the request was billed as usual."""

    reason: Literal[
        "body_mismatch",
        "continuation_excluded",
        "continuation_only",
        "expired",
        "invalid_target_model",
        "not_enabled",
        "reprice_unavailable",
        "temporarily_unavailable",
        "variant_fields_present",
        "wrong_organization",
        "wrong_platform",
        "wrong_workspace",
    ]
    """Why the credit was not applied:

    - `body_mismatch`: the request differs from the one that was refused.
    - `continuation_excluded`: the token is not valid for continuing the partial answer.
    - `continuation_only`: the token is valid only for continuing the partial answer.
    - `expired`: too much time has passed since the refusal.
    - `invalid_target_model`: the token is not valid for this model.
    - `not_enabled`: credits are not available to the caller.
    - `reprice_unavailable`: the reduced price could not be worked out.
    - `temporarily_unavailable`: credits cannot be checked at the moment.
    - `variant_fields_present`: fields rule a credit out; see `remove_to_redeem`.
    - `wrong_organization`, `wrong_platform`, `wrong_workspace`: issued elsewhere.
    """

    type: Literal["not_applied"]

    remove_to_redeem: Optional[List[str]] = None
    """Fields of the request that keep the credit from being applied. Given only with the
    reason `variant_fields_present`, and left out with any other.

    The present request is billed at the normal price. Sent once more without these
    fields, within five minutes of the refusal, it can still earn the credit.
    """
