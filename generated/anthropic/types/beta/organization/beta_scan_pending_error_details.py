# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaScanPendingErrorDetails"]


class BetaScanPendingErrorDetails(BaseModel):
    """The scan of the plugin version has not been completed yet."""

    error_code: Literal["scan_pending"]

    plugin_version_id: str
