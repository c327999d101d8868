# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkspaceArchivedRunError"]


class BetaManagedAgentsWorkspaceArchivedRunError(BaseModel):
    """The workspace of the deployment is archived."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["workspace_archived_error"]
