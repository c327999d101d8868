# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_analytics_federated_actor_aws_provider import BetaAnalyticsFederatedActorAWSProvider
from .beta_analytics_federated_actor_azure_provider import BetaAnalyticsFederatedActorAzureProvider
from .beta_analytics_federated_actor_gcp_provider import BetaAnalyticsFederatedActorGCPProvider
from .beta_analytics_federated_actor_oidc_provider import BetaAnalyticsFederatedActorOIDCProvider

__all__ = ["BetaAnalyticsFederatedActorProvider"]

BetaAnalyticsFederatedActorProvider: TypeAlias = Annotated[
    Union[
        BetaAnalyticsFederatedActorAWSProvider,
        BetaAnalyticsFederatedActorAzureProvider,
        BetaAnalyticsFederatedActorGCPProvider,
        BetaAnalyticsFederatedActorOIDCProvider,
    ],
    PropertyInfo(discriminator="type"),
]
"""Provider of a federated identity: AWS, Azure, Google Cloud, or another OIDC issuer."""
