# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaGCPProjectControlledByAnotherOrganizationErrorDetails"]


class BetaGCPProjectControlledByAnotherOrganizationErrorDetails(BaseModel):
    """The Google Cloud project is under the control of another organization."""

    error_code: Literal["gcp_project_controlled_by_another_organization"]
