# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAWSExternalKeyConfig"]


class BetaAWSExternalKeyConfig(BaseModel):
    """A key in AWS Key Management Service (KMS)."""

    kms_arn: str
    """ARN of the key in KMS."""

    type: Literal["aws"]

    region: Optional[str] = None
    """AWS region of the key; null when it is not given."""

    role_arn: Optional[str] = None
    """ARN of the IAM role through which the key is reached; null when none is given."""
