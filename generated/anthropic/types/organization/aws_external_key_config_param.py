# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["AWSExternalKeyConfigParam"]


class AWSExternalKeyConfigParam(TypedDict, total=False):
    """A key in AWS Key Management Service (KMS)."""

    kms_arn: Required[str]
    """ARN of the key in KMS."""

    type: Required[Literal["aws"]]

    region: Optional[str]
    """AWS region of the key; null when it is not given."""
