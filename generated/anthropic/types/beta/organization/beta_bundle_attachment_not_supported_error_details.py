# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaBundleAttachmentNotSupportedErrorDetails"]


class BetaBundleAttachmentNotSupportedErrorDetails(BaseModel):
    """This bundle cannot be attached in the way that was asked for."""

    error_code: Literal["bundle_attachment_not_supported"]
