# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectRetiredBucket"]


class BetaGoogleManagedProjectRetiredBucket(BaseModel):
    """A bucket that is no longer set but still needed for a time."""

    bucket_name: str

    expires_at: datetime
    """When the bucket is no longer needed, in UTC."""

    project_number: str
    """Number of the Google Cloud project that the bucket belongs to."""

    region: str
    """Region that the bucket was set for."""
