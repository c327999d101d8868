# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAWSRoleExecutionIdentity"]


class BetaManagedAgentsAWSRoleExecutionIdentity(BaseModel):
    """The agent acts under a role of your AWS account."""

    role_arn: str
    """Amazon Resource Name (ARN) of the role."""

    type: Literal["aws_role"]
