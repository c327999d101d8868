# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalStorageFailedCheck"]


class BetaExternalStorageFailedCheck(BaseModel):
    """A check that external storage did not pass."""

    check: Literal[
        "already_registered",
        "assume_role",
        "bucket_empty",
        "bucket_not_confirmed",
        "bucket_policy",
        "bucket_settings",
        "default_encryption",
        "deletion_policy",
        "encryption",
        "grant_mismatch",
        "key_usable",
        "kms_key_refused",
        "lifecycle_no_archive",
        "lifecycle_rules",
        "lifecycle_template",
        "location_mismatch",
        "object_lock",
        "other",
        "ownership_enforced",
        "probe_failed",
        "probe_object",
        "probe_storage_class",
        "public_access_block",
        "region",
        "replication",
        "request_metrics",
        "request_payment",
        "transcripts_support",
        "trust_ingest_role",
        "trust_maintenance_role",
        "trust_media_erasure_role",
        "trust_read_role",
        "trust_transcripts_role",
        "trust_transcripts_verify_role",
        "trust_verify_role",
        "versioning",
    ]
    """Which check it is: of the settings of the bucket, its encryption key, the roles and their permissions,
    or a trial access. `other` stands for all that have no name of their own.
    """

    message: str
    """The failure in words, for people to read. Its wording may change."""

    role: Optional[
        Literal[
            "ingest", "maintenance", "media_erasure", "read", "transcripts", "transcripts_verify", "verify"
        ]
    ] = None
    """Role that the check was made with; null when it belongs to none."""
