# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsFederatedActorAWSProvider"]


class BetaAnalyticsFederatedActorAWSProvider(BaseModel):
    """Identity from AWS."""

    account_id: str
    """ID of the AWS account."""

    signed_principal: str
    """AWS principal that signed the request."""

    type: Literal["aws"]
