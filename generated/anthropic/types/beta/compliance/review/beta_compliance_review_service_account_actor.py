# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewServiceAccountActor"]


class BetaComplianceReviewServiceAccountActor(BaseModel):
    """The request was made by a service account."""

    service_account_id: str

    type: Literal["service_account_actor"]
