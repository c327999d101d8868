# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedPlugin"]


class BetaDeletedPlugin(BaseModel):
    """Confirms that a plugin was deleted."""

    id: str
    """ID of the plugin that was deleted."""

    type: Literal["plugin_deleted"]
