# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaFallbackCreditRedeemed"]


class BetaFallbackCreditRedeemed(BaseModel):
    """The credit was applied: the request is billed as though the whole conversation had taken place with
    this model.
    """

    type: Literal["redeemed"]
