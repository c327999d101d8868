# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    after_id: str
    """Return the items that come right after this one. Pass `last_id` of a page to get the page after it."""

    before_id: str
    """Return the items that come right before this one. Pass `first_id` of a page to get the page before
    it.
    """

    email: str
    """Only the user with this email address."""

    limit: int
    """Page size, from 1 to 1000."""

    roles: SequenceNotStr[str]
    """Only users with these roles; several may be given."""
