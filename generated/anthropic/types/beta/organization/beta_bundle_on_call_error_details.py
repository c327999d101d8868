# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaBundleOnCallErrorDetails"]


class BetaBundleOnCallErrorDetails(BaseModel):
    """The bundle is on call, which rules the operation out."""

    error_code: Literal["bundle_on_call"]
