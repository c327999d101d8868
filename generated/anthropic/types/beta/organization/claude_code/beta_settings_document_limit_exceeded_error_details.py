# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSettingsDocumentLimitExceededErrorDetails"]


class BetaSettingsDocumentLimitExceededErrorDetails(BaseModel):
    """There would be more settings documents than allowed."""

    error_code: Literal["settings_document_limit_exceeded"]
