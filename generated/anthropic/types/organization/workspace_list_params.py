# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["WorkspaceListParams"]


class WorkspaceListParams(TypedDict, total=False):
    after_id: str
    """Return the items that come right after this one. Pass `last_id` of a page to get the page after it."""

    before_id: str
    """Return the items that come right before this one. Pass `first_id` of a page to get the page before
    it.
    """

    ids: SequenceNotStr[str]
    """Only the workspaces with these IDs; several may be given."""

    include_archived: bool
    """Whether archived workspaces are included."""

    include_default: bool
    """Whether the default workspace of the organization is included."""

    limit: int
    """Page size: how many items one page holds at most."""
