# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRegistrationPendingErrorDetails"]


class BetaRegistrationPendingErrorDetails(BaseModel):
    """The registration of the plugin version has not been completed yet."""

    error_code: Literal["registration_pending"]

    plugin_id: str

    plugin_version_id: str
