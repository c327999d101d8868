# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsFederatedActor"]


class BetaAnalyticsFederatedActor(BaseModel):
    """Identity from another provider that caused the usage."""

    provider: beta_organization_types.BetaAnalyticsFederatedActorProvider
    """Provider that vouches for the identity."""

    type: Literal["federated_actor"]

    subject: Optional[str] = None
    """Subject that the provider names; null when it is not given."""
