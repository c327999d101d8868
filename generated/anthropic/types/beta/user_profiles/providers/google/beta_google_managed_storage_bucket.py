# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedStorageBucket"]


class BetaGoogleManagedStorageBucket(BaseModel):
    """A bucket of yours in Google Cloud Storage."""

    bucket_name: str
    """Name of the bucket in Google Cloud Storage."""

    project_number: str
    """Number of the Google Cloud project that the bucket belongs to."""

    kms_key_name: Optional[str] = None
    """Key that the bucket is encrypted with, by its name in Cloud KMS; null when there is none."""

    location: Optional[str] = None
    """Where the bucket is, as Google Cloud names it; null when that is not known."""

    project_id: Optional[str] = None
    """ID of the Google Cloud project; null when that is not known."""
