# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["APIKeyListParams"]


class APIKeyListParams(TypedDict, total=False):
    after_id: str
    """Return the items that come right after this one. Pass `last_id` of a page to get the page after it."""

    before_id: str
    """Return the items that come right before this one. Pass `first_id` of a page to get the page before
    it.
    """

    created_by_user_id: str
    """Only keys created by the user with this ID."""

    limit: int
    """Page size, from 1 to 1000."""

    status: Literal["active", "archived", "expired", "inactive"]
    """Only keys with this status."""

    workspace_id: str
    """Only keys of the workspace with this ID."""
