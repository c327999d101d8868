# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsEnvironmentVariableUpdateParams"]


class BetaManagedAgentsEnvironmentVariableUpdateParams(TypedDict, total=False):
    """Changes to a secret that programs find as an environment variable. The variable's name cannot be
    changed.
    """

    type: Required[Literal["environment_variable"]]

    injection_location: beta_vaults_types.BetaManagedAgentsInjectionLocationUpdateParams
    """In which parts of a request to replace the placeholder from now on. Omit it to keep the present
    setting.
    """

    networking: Optional[beta_vaults_types.BetaManagedAgentsCredentialNetworkingParams]
    """Hosts to which the secret may be sent from now on. Omit it to keep the present ones."""

    secret_value: Optional[str]
    """New value of the secret, up to 4,096 characters. Omit it to keep the present one."""
