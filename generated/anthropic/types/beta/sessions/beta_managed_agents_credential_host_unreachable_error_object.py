# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_credential_host_unreachable_error import (
    BetaManagedAgentsCredentialHostUnreachableError,
)

__all__ = ["BetaManagedAgentsCredentialHostUnreachableErrorObject"]

BetaManagedAgentsCredentialHostUnreachableErrorObject: TypeAlias = (
    BetaManagedAgentsCredentialHostUnreachableError
)
