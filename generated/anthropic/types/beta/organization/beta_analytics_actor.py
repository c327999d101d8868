# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_analytics_api_actor import BetaAnalyticsAPIActor
from .beta_analytics_federated_actor import BetaAnalyticsFederatedActor
from .beta_analytics_report_user_actor import BetaAnalyticsReportUserActor
from .beta_analytics_service_account_actor import BetaAnalyticsServiceAccountActor

__all__ = ["BetaAnalyticsActor"]

BetaAnalyticsActor: TypeAlias = Annotated[
    Union[
        BetaAnalyticsReportUserActor,
        BetaAnalyticsServiceAccountActor,
        BetaAnalyticsFederatedActor,
        BetaAnalyticsAPIActor,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who caused the usage: a user, a service account, a federated identity, or an API key."""
