# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaTunnelCertificate"]


class BetaTunnelCertificate(BaseModel):
    """A CA certificate, against which your side of a tunnel is verified."""

    id: str

    archived_at: Optional[datetime] = None
    """When the certificate was archived and lost its trust; null while it is in use."""

    created_at: datetime

    expires_at: Optional[datetime] = None
    """When the certificate runs out by its own terms. Add a new one before. Null when not known."""

    fingerprint: str
    """SHA-256 of the certificate in DER form, as lower-case hexadecimal, to compare with that of the file you
    sent.
    """

    tunnel_id: str
    """Tunnel that the certificate is for."""

    type: Literal["tunnel_certificate"]
