# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_aws_role_execution_identity import BetaManagedAgentsAWSRoleExecutionIdentity
from .beta_managed_agents_service_account_execution_identity import (
    BetaManagedAgentsServiceAccountExecutionIdentity,
)

__all__ = ["BetaManagedAgentsExecutionIdentity"]

BetaManagedAgentsExecutionIdentity: TypeAlias = Annotated[
    Union[BetaManagedAgentsAWSRoleExecutionIdentity, BetaManagedAgentsServiceAccountExecutionIdentity],
    PropertyInfo(discriminator="type"),
]
"""Identity under which an agent acts."""
