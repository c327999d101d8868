# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_compliance_review_api_actor import BetaComplianceReviewAPIActor
from .beta_compliance_review_service_account_actor import BetaComplianceReviewServiceAccountActor
from .beta_compliance_review_user_actor import BetaComplianceReviewUserActor

__all__ = ["BetaComplianceReviewActor"]

BetaComplianceReviewActor: TypeAlias = Annotated[
    Union[
        BetaComplianceReviewUserActor, BetaComplianceReviewAPIActor, BetaComplianceReviewServiceAccountActor
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made a request that is under review: a user, an API key or a service account."""
