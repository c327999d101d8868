# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["AWSExternalKeyConfig"]


class AWSExternalKeyConfig(BaseModel):
    """A key in AWS Key Management Service (KMS)."""

    kms_arn: str
    """ARN of the key in KMS."""

    type: Literal["aws"]

    region: Optional[str] = None
    """AWS region of the key; null when it is not given."""
