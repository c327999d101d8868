# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsEnvironmentVariableAuthResponse", "Networking"]

Networking: TypeAlias = Annotated[
    Union[
        "beta_vaults_types.BetaManagedAgentsUnrestrictedCredentialNetworkingResponse",
        "beta_vaults_types.BetaManagedAgentsLimitedCredentialNetworkingResponse",
    ],
    PropertyInfo(discriminator="type"),
]
"""To which hosts a secret may be sent: to any, or to those of a list."""


class BetaManagedAgentsEnvironmentVariableAuthResponse(BaseModel):
    """A secret that programs in the sandbox find as an environment variable.

    They see only a placeholder. The real value takes its place on the way out, in requests to
    the hosts that `networking` allows.
    """

    injection_location: beta_vaults_types.BetaManagedAgentsInjectionLocationResponse
    """In which parts of a request the placeholder is replaced by the secret."""

    networking: Networking
    """Hosts to which the secret may be sent."""

    secret_name: str
    """Name of the environment variable."""

    type: Literal["environment_variable"]
