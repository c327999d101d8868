# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Dict, List, Literal, Optional, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["UserProfileUpdateParams"]


class UserProfileUpdateParams(TypedDict, total=False):
    access_type: Optional[Literal["application", "passthrough"]]
    """How Claude reaches whom the profile stands for from now on. Omit it to keep the present value."""

    external_id: Optional[str]
    """New ID that they have in your own system, up to 255 characters. Omit it to keep the present one."""

    external_user_details: beta_types.BetaUserProfileExternalUserDetailsParams
    """Details of the person or company that the profile stands for."""

    external_user_onboarded_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
    """When you took on the person or company that the profile stands for, in UTC."""

    metadata: Dict[str, str]
    """Changes to the metadata: each key given is set to its value, or removed where the value is an empty
    string. All others stay as they are. There can be 16 keys of up to 64 characters, with values of up to
    512.
    """

    name: Optional[str]
    """New name of the person or company, up to 255 characters. Omit it to keep the present one."""

    relationship: Optional[Literal["external", "resold", "internal"]]
    """How they relate to your organization from now on. Omit it to keep the present value."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
