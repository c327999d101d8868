# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = ["MemoryVersionRetrieveParams"]


class MemoryVersionRetrieveParams(TypedDict, total=False):
    memory_store_id: Required[str]
    """ID of the memory store."""

    view: beta_memory_stores_types.BetaManagedAgentsMemoryView
    """Whether to return the content: `full` does and is the default here, `basic` leaves it out."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
