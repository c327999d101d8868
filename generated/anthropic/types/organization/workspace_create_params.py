# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import organization as organization_types

__all__ = ["WorkspaceCreateParams"]


class WorkspaceCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name of the workspace."""

    data_residency: Optional[organization_types.DataResidencyCreateConfigParam]
    """Where data of the workspace is kept and where models run for it. Defaults apply when left out or
    null.
    """

    display_color: Optional[str]
    """Colour in which the workspace is shown. One is chosen when left out or null."""

    external_key_id: Optional[str]
    """ID of the external key that data of the workspace is encrypted with; none when left out or null."""

    tags: Optional[Dict[str, str]]
    """Tags of your own, as names with their values; none when left out or null."""

    user_profile_id: Optional[str]
    """ID of the user profile that the workspace belongs to; none when left out or null."""
