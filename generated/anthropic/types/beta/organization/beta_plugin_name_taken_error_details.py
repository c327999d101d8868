# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginNameTakenErrorDetails"]


class BetaPluginNameTakenErrorDetails(BaseModel):
    """Another plugin has the name already."""

    error_code: Literal["plugin_name_taken"]

    plugin_id: Optional[str] = None
    """ID of the plugin that has the name; null when it is not given."""
