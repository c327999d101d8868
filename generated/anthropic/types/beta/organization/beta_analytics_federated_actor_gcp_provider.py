# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsFederatedActorGCPProvider"]


class BetaAnalyticsFederatedActorGCPProvider(BaseModel):
    """Identity from Google Cloud."""

    project_number: str
    """Number of the Google Cloud project."""

    type: Literal["gcp"]
