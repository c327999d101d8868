# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaFallbackCreditUsage", "Status"]

Status: TypeAlias = Annotated[
    Union["beta_types.BetaFallbackCreditRedeemed", "beta_types.BetaFallbackCreditNotApplied"],
    PropertyInfo(discriminator="type"),
]
"""Whether the credit was applied, or else why not. It counts as applied even when it made no difference to
the price.
"""


class BetaFallbackCreditUsage(BaseModel):
    """What became of the credit token of a request."""

    status: Status
    """Whether the credit was applied, or else why not. It counts as applied even when it made no difference
    to the price.
    """
