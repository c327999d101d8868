# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRBACRoleSourceBuiltIn"]


class BetaRBACRoleSourceBuiltIn(BaseModel):
    """The role comes with the service."""

    type: Literal["built_in"]
