# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAWSExternalStorageConfig"]


class BetaAWSExternalStorageConfig(BaseModel):
    """A bucket in Amazon S3."""

    account_id: str
    """ID of the AWS account that the bucket belongs to."""

    bucket_name: str

    region: str
    """AWS region of the bucket."""

    type: Literal["aws"]
