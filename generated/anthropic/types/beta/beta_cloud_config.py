# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaCloudConfig", "Networking"]

Networking: TypeAlias = Annotated[
    Union["beta_types.BetaUnrestrictedNetwork", "beta_types.BetaLimitedNetwork"],
    PropertyInfo(discriminator="type"),
]
"""What the container can reach on the internet. This does not concern the web search and fetch tools, which
do not run in the container.
"""


class BetaCloudConfig(BaseModel):
    """A container in the cloud, which the service provides for each session."""

    networking: Networking
    """What the container can reach on the internet. This does not concern the web search and fetch tools,
    which do not run in the container.
    """

    packages: beta_types.BetaPackages
    """Packages that are installed before a session starts."""

    type: Literal["cloud"]
