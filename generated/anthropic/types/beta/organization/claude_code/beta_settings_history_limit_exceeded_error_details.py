# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSettingsHistoryLimitExceededErrorDetails"]


class BetaSettingsHistoryLimitExceededErrorDetails(BaseModel):
    """The history of the settings has reached its limit."""

    error_code: Literal["settings_history_limit_exceeded"]
