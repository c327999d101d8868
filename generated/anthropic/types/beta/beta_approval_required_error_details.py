# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaApprovalRequiredErrorDetails"]


class BetaApprovalRequiredErrorDetails(BaseModel):
    """A value needs an approval that has not been given."""

    error_code: Literal["approval_required"]

    field: str
    """Path of the request field that the error is about."""
