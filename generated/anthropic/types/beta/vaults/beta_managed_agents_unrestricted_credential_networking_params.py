# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsUnrestrictedCredentialNetworkingParams"]


class BetaManagedAgentsUnrestrictedCredentialNetworkingParams(TypedDict, total=False):
    """The secret may go to any host that the environment can reach; nothing else limits it. Prefer a list
    where the hosts are known.
    """

    type: Required[Literal["unrestricted"]]
