# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["VaultCreateParams"]


class VaultCreateParams(TypedDict, total=False):
    display_name: Required[str]
    """Name for people to recognize the vault by, such as the end user it belongs to. 1 to 255 characters."""

    metadata: Dict[str, str]
    """Keys and values of your own to store along, such as IDs in your systems. Up to 16 pairs, keys up to 64
    characters, values up to 512.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
