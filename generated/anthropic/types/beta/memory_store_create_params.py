# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["MemoryStoreCreateParams"]


class MemoryStoreCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name of the store, which need not be unique. Its directory below `/mnt/memory/` is called after it, in
    lower case and with hyphens. 1 to 255 characters, without control characters.
    """

    description: str
    """What the store is for, in words; it becomes part of the system prompt of agents that have the store
    attached. At most 1,024 characters.
    """

    metadata: Dict[str, str]
    """Keys and values of your own to store along, such as the end user that the store is for; the agent does
    not see them. Up to 16 pairs, keys up to 64 characters, values up to 512.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
