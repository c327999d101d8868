# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["UserProfileUpdateParams"]


class UserProfileUpdateParams(TypedDict, total=False):
    access_type: Optional[types.UserProfileAccessType]
    """How Claude reaches whom the profile stands for from now on. Omit it to keep the present value."""

    external_user_details: types.UserProfileExternalUserDetailsParams
    """Details of the person or company to change. Omit it to keep the present ones."""

    metadata: Dict[str, str]
    """Keys and values of your own to change. Omit it to keep the present ones."""

    name: Optional[str]
    """New name of the person or company. Omit it to keep the present one."""

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
