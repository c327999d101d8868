# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["MemoryStoreUpdateParams"]


class MemoryStoreUpdateParams(TypedDict, total=False):
    description: Optional[str]
    """New description, at most 1,024 characters. Omit it to keep the present one; an empty string clears
    it.
    """

    metadata: Optional[Dict[str, Optional[str]]]
    """Changes to the metadata: a string sets the key, null removes it, and keys that are not named stay as
    they are.
    """

    name: Optional[str]
    """New name, 1 to 255 characters without control characters. Omit it to keep the present one. Sessions
    that are created later find the store in a directory of that name.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
