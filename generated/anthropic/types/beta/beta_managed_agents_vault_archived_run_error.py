# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsVaultArchivedRunError"]


class BetaManagedAgentsVaultArchivedRunError(BaseModel):
    """A vault of the deployment is archived."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["vault_archived_error"]
