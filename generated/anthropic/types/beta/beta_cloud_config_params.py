# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_limited_network_params import BetaLimitedNetworkParams
from .beta_unrestricted_network_param import BetaUnrestrictedNetworkParam

__all__ = ["BetaCloudConfigParams", "Networking"]

Networking: TypeAlias = Union[BetaUnrestrictedNetworkParam, BetaLimitedNetworkParams]


class BetaCloudConfigParams(TypedDict, total=False):
    """A container in the cloud, which the service is to provide for each session."""

    type: Required[Literal["cloud"]]

    networking: Optional[Networking]
    """What the container can reach on the internet. This does not concern the web search and fetch tools,
    which do not run in the container.
    """

    packages: Optional[beta_types.BetaPackagesParams]
    """Packages to install before a session starts, by package manager."""
