# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsOrganizationDisabledRunError"]


class BetaManagedAgentsOrganizationDisabledRunError(BaseModel):
    """The organization that owns the deployment is disabled."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["organization_disabled_error"]
