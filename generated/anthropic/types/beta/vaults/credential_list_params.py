# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["CredentialListParams"]


class CredentialListParams(TypedDict, total=False):
    include_archived: bool
    """Return archived credentials too; left out by default."""

    limit: int
    """Page size: how many items one page holds at most. The default is 20, the maximum 100."""

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
