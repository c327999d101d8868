# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsAWSRoleExecutionIdentityParams"]


class BetaManagedAgentsAWSRoleExecutionIdentityParams(TypedDict, total=False):
    """The agent is to act under a role of your AWS account."""

    role_arn: Required[str]
    """Amazon Resource Name (ARN) of the role."""

    type: Required[Literal["aws_role"]]
