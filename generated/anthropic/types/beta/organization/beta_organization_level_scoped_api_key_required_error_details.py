# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails"]


class BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails(BaseModel):
    """The operation needs an API key with scopes that belongs to the organization as a whole."""

    error_code: Literal["organization_level_scoped_api_key_required"]
