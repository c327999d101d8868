# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonError"]


class BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonError(BaseModel):
    """A memory store among the resources of the deployment is archived."""

    type: Literal["memory_store_archived_error"]
