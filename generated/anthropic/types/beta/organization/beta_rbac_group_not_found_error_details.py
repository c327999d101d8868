# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRBACGroupNotFoundErrorDetails"]


class BetaRBACGroupNotFoundErrorDetails(BaseModel):
    """The group does not exist, or is not visible to the caller."""

    error_code: Literal["rbac_group_not_found"]
