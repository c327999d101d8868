# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["APIKeyOrganizationScope"]


class APIKeyOrganizationScope(BaseModel):
    """The key is valid in the whole organization."""

    type: Literal["organization"]
