# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["WorkUpdateParams"]


class WorkUpdateParams(TypedDict, total=False):
    environment_id: Required[str]
    """ID of the environment."""

    metadata: Required[Dict[str, Optional[str]]]
    """Key-value pairs to set. A key with null is removed; keys that are left out stay."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
