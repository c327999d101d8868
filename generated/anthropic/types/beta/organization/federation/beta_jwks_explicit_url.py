# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaJWKSExplicitURL"]


class BetaJWKSExplicitURL(BaseModel):
    """The keys are fetched from a given URL."""

    type: Literal["explicit_url"]

    url: str
    """URL of the key set (JWKS)."""

    ca_cert_pem: Optional[str] = None
    """Certificate of the authority to trust when fetching the keys, in PEM form; null when none is given."""
