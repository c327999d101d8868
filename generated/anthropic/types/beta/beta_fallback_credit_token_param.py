# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaFallbackCreditTokenParam"]


class BetaFallbackCreditTokenParam(TypedDict, total=False):
    """A credit token, and what happens when it cannot be used. Where the beta `fallback-credit-2026-07-01` is
    off, the token has to be a bare string.
    """

    token: Required[str]
    """The `fallback_credit_token` from the `stop_details` of the refusal, unchanged; at most 2048
    characters.
    """

    mode: Literal["strict", "best_effort"]
    """What happens when the credit cannot be applied: `strict`, the default, refuses the
    request with a 400 error; `best_effort` runs it at the normal price and says why in
    `usage.fallback_credit`.

    A malformed token, and a token along with `fallbacks`, are refused in both modes.
    """
