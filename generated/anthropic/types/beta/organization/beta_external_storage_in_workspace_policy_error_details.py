# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalStorageInWorkspacePolicyErrorDetails"]


class BetaExternalStorageInWorkspacePolicyErrorDetails(BaseModel):
    """A workspace policy refers to the external storage, so the operation is refused."""

    error_code: Literal["external_storage_in_workspace_policy"]
