# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUnrestrictedCredentialNetworkingResponse"]


class BetaManagedAgentsUnrestrictedCredentialNetworkingResponse(BaseModel):
    """The secret may go to any host that the environment can reach; nothing else limits it. Prefer a list
    where the hosts are known.
    """

    type: Literal["unrestricted"]
