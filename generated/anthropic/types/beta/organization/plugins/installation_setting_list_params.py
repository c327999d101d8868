# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["InstallationSettingListParams"]


class InstallationSettingListParams(TypedDict, total=False):
    limit: int
    """Page size: how many items one page holds at most."""

    organization_id: str
    """ID of the organization whose plugins are meant."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    target_type: Literal["organization", "rbac_group"]
    """Only the setting for the organization, or only those for RBAC groups."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
