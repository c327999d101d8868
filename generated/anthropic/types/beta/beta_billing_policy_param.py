# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaBillingPolicyParam"]


class BetaBillingPolicyParam(TypedDict, total=False):
    """Who is to be billed for a request."""

    type: Required[Literal["billing_policy"]]

    bill_to: beta_types.BetaBillTo
    """Who is billed: your own organization, or the user profile."""
