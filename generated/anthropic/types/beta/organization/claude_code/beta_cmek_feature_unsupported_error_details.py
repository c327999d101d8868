# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaCMEKFeatureUnsupportedErrorDetails"]


class BetaCMEKFeatureUnsupportedErrorDetails(BaseModel):
    """The feature cannot be used together with encryption keys of your own (CMEK)."""

    error_code: Literal["cmek_feature_unsupported"]
