# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["WorkspacePolicyViolationErrorDetails"]


class WorkspacePolicyViolationErrorDetails(BaseModel):
    """The request goes against a policy for the workspace."""

    error_code: Literal["workspace_policy_violation"]

    field: organization_types.WorkspacePolicyField
    """Field of the workspace that the policy is about."""
