# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaAWSExternalStorageConfigParam"]


class BetaAWSExternalStorageConfigParam(TypedDict, total=False):
    """A bucket in Amazon S3."""

    account_id: Required[str]
    """ID of the AWS account that the bucket belongs to."""

    bucket_name: Required[str]

    region: Required[str]
    """AWS region of the bucket."""

    type: Required[Literal["aws"]]
