# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["OrganizationTypeNotSupportedErrorDetails"]


class OrganizationTypeNotSupportedErrorDetails(BaseModel):
    """The operation is not supported for this type of organization."""

    error_code: Literal["organization_type_not_supported"]
