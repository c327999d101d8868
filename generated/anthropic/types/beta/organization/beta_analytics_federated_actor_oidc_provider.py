# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsFederatedActorOIDCProvider"]


class BetaAnalyticsFederatedActorOIDCProvider(BaseModel):
    """Identity from an OIDC issuer."""

    type: Literal["oidc"]

    issuer: Optional[str] = None
    """Issuer of the tokens; null when it is not given."""
