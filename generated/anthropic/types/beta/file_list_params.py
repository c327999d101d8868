# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    after_id: str
    """Return the items that come right after this one. Pass `last_id` of a page to get the page after it."""

    before_id: str
    """Return the items that come right before this one. Pass `first_id` of a page to get the page before
    it.
    """

    ids: SequenceNotStr[str]
    """Only the files with these IDs; several may be given."""

    limit: int
    """Page size, from 1 to 1000; 20 by default."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    scope_id: str
    """Return only files that belong to this scope: the ID of a session."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
