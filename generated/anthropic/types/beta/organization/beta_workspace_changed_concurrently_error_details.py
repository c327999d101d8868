# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaWorkspaceChangedConcurrentlyErrorDetails"]


class BetaWorkspaceChangedConcurrentlyErrorDetails(BaseModel):
    """The workspace was changed by another request at the same time. Read it again before another attempt."""

    error_code: Literal["workspace_changed_concurrently"]

    field: beta_organization_types.BetaWorkspaceChangedConcurrentlyField
    """Field whose value changed in the meantime."""
