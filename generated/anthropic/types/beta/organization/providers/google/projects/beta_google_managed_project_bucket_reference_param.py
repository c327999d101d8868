# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedProjectBucketReferenceParam"]


class BetaGoogleManagedProjectBucketReferenceParam(TypedDict, total=False):
    """A bucket in Google Cloud Storage to be used."""

    bucket_name: Required[str]

    project_number: Required[str]
    """Number of the Google Cloud project that the bucket belongs to."""
