# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CMEKKeyNetworkBlockedErrorDetails"]


class CMEKKeyNetworkBlockedErrorDetails(BaseModel):
    """A network rule keeps the service from your encryption key (CMEK)."""

    error_code: Literal["cmek_key_network_blocked"]
