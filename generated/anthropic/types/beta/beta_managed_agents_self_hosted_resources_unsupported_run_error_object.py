# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_self_hosted_resources_unsupported_run_error import (
    BetaManagedAgentsSelfHostedResourcesUnsupportedRunError,
)

__all__ = ["BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject"]

BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject: TypeAlias = (
    BetaManagedAgentsSelfHostedResourcesUnsupportedRunError
)
