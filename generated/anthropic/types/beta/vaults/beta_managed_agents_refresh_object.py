# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsRefreshObject"]


class BetaManagedAgentsRefreshObject(BaseModel):
    """An attempt to refresh an access token, made to try out a credential."""

    http_response: Optional[beta_vaults_types.BetaManagedAgentsRefreshHTTPResponse] = None
    """What the token endpoint answered; null when no answer came or nothing was sent."""

    status: Literal["succeeded", "failed", "connect_error", "no_refresh_token"]
    """What came of the attempt."""
