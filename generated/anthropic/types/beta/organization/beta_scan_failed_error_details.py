# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaScanFailedErrorDetails"]


class BetaScanFailedErrorDetails(BaseModel):
    """The plugin version did not pass its scan, or the scan could not be completed."""

    error_code: Literal["scan_failed"]

    plugin_version_id: str
