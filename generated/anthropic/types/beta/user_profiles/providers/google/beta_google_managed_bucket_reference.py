# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedBucketReference"]


class BetaGoogleManagedBucketReference(BaseModel):
    """Names a bucket in Google Cloud Storage."""

    bucket_name: str
    """Name of the bucket in Google Cloud Storage."""

    project_number: str
    """Number of the Google Cloud project that the bucket belongs to."""
