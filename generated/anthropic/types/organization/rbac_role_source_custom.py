# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACRoleSourceCustom"]


class RBACRoleSourceCustom(BaseModel):
    """The role was made in the organization."""

    type: Literal["custom"]
