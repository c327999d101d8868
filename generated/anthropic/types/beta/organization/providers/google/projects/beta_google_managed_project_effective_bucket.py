# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectEffectiveBucket"]


class BetaGoogleManagedProjectEffectiveBucket(BaseModel):
    """The bucket that is in effect in a region."""

    bucket_name: str

    project_number: str
    """Number of the Google Cloud project that the bucket belongs to."""
