# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic.types import user_profiles as user_profiles_types

__all__ = ["ActionURLCreateParams"]


class ActionURLCreateParams(TypedDict, total=False):
    action: Required[user_profiles_types.UserProfileEnrollEndUserActionParam]
    """What the link is for: enrolling whom the profile stands for."""

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
