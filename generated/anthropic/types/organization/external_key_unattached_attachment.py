# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ExternalKeyUnattachedAttachment"]


class ExternalKeyUnattachedAttachment(BaseModel):
    """The key is not attached to anything."""

    type: Literal["unattached"]
