# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Optional

from typing_extensions import TypedDict

from anthropic.types import organization as organization_types

__all__ = ["WorkspaceUpdateParams"]


class WorkspaceUpdateParams(TypedDict, total=False):
    data_residency: Optional[organization_types.DataResidencyUpdateConfigParam]
    """New settings for where models run for the workspace. Unchanged when left out or null."""

    display_color: str
    """New colour in which the workspace is shown. Unchanged when left out."""

    external_key_id: str
    """ID of the external key that data of the workspace is encrypted with. Unchanged when left out."""

    name: str
    """New name of the workspace. Unchanged when left out."""

    tags: Optional[Dict[str, Optional[str]]]
    """Tags to set, as names with their values; a value of null removes the tag."""

    user_profile_id: str
    """ID of the user profile that the workspace belongs to. Unchanged when left out."""
