# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Dict, List, Literal, Optional, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["UserProfileCreateParams"]


class UserProfileCreateParams(TypedDict, total=False):
    access_type: Literal["application", "passthrough"]
    """How Claude reaches whom the profile stands for: in a product of yours, or as model access that you
    resell.
    """

    external_id: Optional[str]
    """ID that they have in your own system, up to 255 characters. Two profiles may have the same."""

    external_user_details: beta_types.BetaUserProfileExternalUserDetailsParams
    """Details of the person or company that the profile stands for."""

    external_user_onboarded_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
    """When you took on the person or company that the profile stands for, in UTC."""

    metadata: Dict[str, str]
    """Keys and values of your own to store along, such as IDs in your systems. Up to 16 pairs, keys up to 64
    characters, values up to 512 and not empty.
    """

    name: Optional[str]
    """Name of the person or company, up to 255 characters."""

    relationship: Literal["external", "resold", "internal"]
    """How they relate to your organization."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
