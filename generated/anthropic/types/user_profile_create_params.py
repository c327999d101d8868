# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["UserProfileCreateParams"]


class UserProfileCreateParams(TypedDict, total=False):
    access_type: types.UserProfileAccessType
    """How Claude reaches whom the profile stands for: in a product of yours, or as model access that you
    resell.
    """

    external_user_details: types.UserProfileExternalUserDetailsParams
    """Details of the person or company that the profile stands for."""

    metadata: Dict[str, str]
    """Keys and values of your own to store along, such as IDs in your systems."""

    name: Optional[str]
    """Name of the person or company; null to give none."""

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
