# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedStorageFailedCheck"]


class BetaGoogleManagedStorageFailedCheck(BaseModel):
    """A check that a bucket did not pass."""

    check: Literal[
        "label_mismatch",
        "location_mismatch",
        "encryption",
        "versioning",
        "bucket_settings",
        "lifecycle_rules",
        "deletion_policy",
        "grant_mismatch",
        "kms_key_refused",
        "probe_failed",
        "project_not_verified",
    ]
    """Which check it is: of the label, place and settings of the bucket, its encryption key, the grants to
    the service, a trial access (`probe_failed`), or the ownership of the project.
    """

    message: str
    """The failure in words, for people to read. Its wording may change."""

    role: Optional[Literal["ingest", "read", "maintenance", "media_erasure", "verify"]] = None
    """Role that the check was made with; null when it belongs to none."""
