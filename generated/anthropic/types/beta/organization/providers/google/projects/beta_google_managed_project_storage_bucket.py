# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectStorageBucket"]


class BetaGoogleManagedProjectStorageBucket(BaseModel):
    """A bucket in Google Cloud Storage that is set for a region."""

    bucket_name: str

    project_number: str
    """Number of the Google Cloud project that the bucket belongs to."""

    kms_key_name: Optional[str] = None
    """Resource name of the key that the bucket is encrypted with; null when it is not known or there is
    none.
    """

    location: Optional[str] = None
    """Location of the bucket in Google Cloud; null when it is not known."""

    project_id: Optional[str] = None
    """ID of the Google Cloud project that the bucket belongs to; null when it is not known."""
