# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaStorageVerificationFailedErrorDetails"]


class BetaStorageVerificationFailedErrorDetails(BaseModel):
    """The storage did not pass its verification; `failed_checks` says at which points."""

    error_code: Literal["storage_verification_failed"]

    failed_checks: List[beta_organization_types.BetaExternalStorageFailedCheck]
    """Checks that the storage did not pass."""

    field: Optional[str] = None
    """Path of the request field that names the storage; null when the error is about no single field."""
