# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SandboxEgressRestrictedErrorDetails"]


class SandboxEgressRestrictedErrorDetails(BaseModel):
    """The network rules of the sandbox do not allow the request."""

    error_code: Literal["sandbox_egress_restricted"]
