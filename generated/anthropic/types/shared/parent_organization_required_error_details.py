# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ParentOrganizationRequiredErrorDetails"]


class ParentOrganizationRequiredErrorDetails(BaseModel):
    """The operation is for a parent organization only."""

    error_code: Literal["parent_organization_required"]
