# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_managed_agents_limited_credential_networking_params import (
    BetaManagedAgentsLimitedCredentialNetworkingParams,
)
from .beta_managed_agents_unrestricted_credential_networking_params import (
    BetaManagedAgentsUnrestrictedCredentialNetworkingParams,
)

__all__ = ["BetaManagedAgentsCredentialNetworkingParams"]

BetaManagedAgentsCredentialNetworkingParams: TypeAlias = Union[
    BetaManagedAgentsUnrestrictedCredentialNetworkingParams,
    BetaManagedAgentsLimitedCredentialNetworkingParams,
]
"""To which hosts a secret may be sent: to any, or to those of a list."""
