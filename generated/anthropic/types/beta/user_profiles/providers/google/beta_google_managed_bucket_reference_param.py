# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedBucketReferenceParam"]


class BetaGoogleManagedBucketReferenceParam(TypedDict, total=False):
    """Names a bucket in Google Cloud Storage."""

    bucket_name: Required[str]
    """Name of the bucket in Google Cloud Storage."""

    project_number: Required[str]
    """Number of the Google Cloud project that the bucket belongs to."""
