# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsLimitedCredentialNetworkingResponse"]


class BetaManagedAgentsLimitedCredentialNetworkingResponse(BaseModel):
    """The secret goes only to hosts of a list; requests to any other carry the placeholder."""

    allowed_hosts: List[str]
    """Hosts that may receive the secret. `api.example.com` stands for exactly that host, `*.example.com` for
    all subdomains but not for `example.com` itself.
    """

    type: Literal["limited"]
