# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedRetiredBucket"]


class BetaGoogleManagedRetiredBucket(BaseModel):
    """A bucket that was in use before."""

    bucket_name: str
    """Name of the bucket in Google Cloud Storage."""

    expires_at: datetime
    """When the bucket ceases to be needed, in UTC."""

    project_number: str
    """Number of the Google Cloud project that the bucket belongs to."""

    region: str
    """Region that the bucket was for."""
