# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = ["BetaGoogleManagedProjectStorageEnabledParams"]


class BetaGoogleManagedProjectStorageEnabledParams(TypedDict, total=False):
    """Keep data in buckets of your own."""

    type: Required[Literal["enabled"]]

    buckets: Dict[
        str,
        Optional[
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectBucketReferenceParam
        ],
    ]
    """Buckets to use, by region; null takes the bucket of a region away."""
