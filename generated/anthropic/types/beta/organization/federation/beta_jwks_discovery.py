# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaJWKSDiscovery"]


class BetaJWKSDiscovery(BaseModel):
    """The keys are found by OIDC discovery."""

    type: Literal["discovery"]

    ca_cert_pem: Optional[str] = None
    """Certificate of the authority to trust when fetching the keys, in PEM form; null when none is given."""

    discovery_base: Optional[str] = None
    """URL to start the discovery from; null for the URL of the issuer."""
