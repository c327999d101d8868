# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectStorageFailedCheck"]


class BetaGoogleManagedProjectStorageFailedCheck(BaseModel):
    """A check of a bucket that failed."""

    check: Literal[
        "bucket_settings",
        "deletion_policy",
        "encryption",
        "grant_mismatch",
        "kms_key_refused",
        "label_mismatch",
        "lifecycle_rules",
        "location_mismatch",
        "probe_failed",
        "project_not_verified",
        "versioning",
    ]
    """What was checked: settings of the bucket, its rules for deletion, lifecycle and versioning, encryption
    and key, location, labels, grants, the project, or access as tried out (`probe_failed`).
    """

    message: str
    """What is wrong, for people to read."""

    role: Optional[Literal["ingest", "maintenance", "media_erasure", "read", "verify"]] = None
    """Purpose of the access that the check was about; null when it was not about one."""
