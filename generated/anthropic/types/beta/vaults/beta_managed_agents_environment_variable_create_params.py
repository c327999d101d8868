# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsEnvironmentVariableCreateParams"]


class BetaManagedAgentsEnvironmentVariableCreateParams(TypedDict, total=False):
    """A secret to offer to programs in the sandbox as an environment variable.

    They see only a placeholder. The real value takes its place on the way out, in requests to
    the hosts that `networking` allows.
    """

    networking: Required[beta_vaults_types.BetaManagedAgentsCredentialNetworkingParams]
    """Hosts to which the secret may be sent."""

    secret_name: Required[str]
    """Name of the environment variable, such as `GITHUB_TOKEN`. Cannot be changed later."""

    secret_value: Required[str]
    """The secret itself, up to 4,096 characters. It is never returned."""

    type: Required[Literal["environment_variable"]]

    injection_location: beta_vaults_types.BetaManagedAgentsInjectionLocationParams
    """In which parts of a request the placeholder is replaced by the secret."""
