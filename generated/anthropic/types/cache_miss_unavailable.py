# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CacheMissUnavailable"]


class CacheMissUnavailable(BaseModel):
    """No comparison was possible at this time. The request itself is not affected."""

    type: Literal["unavailable"]
