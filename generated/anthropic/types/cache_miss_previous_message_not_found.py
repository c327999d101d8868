# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CacheMissPreviousMessageNotFound"]


class CacheMissPreviousMessageNotFound(BaseModel):
    """No comparison was possible: nothing is known of the message that `previous_message_id` names."""

    type: Literal["previous_message_not_found"]
