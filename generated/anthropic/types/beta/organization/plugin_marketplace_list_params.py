# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["PluginMarketplaceListParams"]


class PluginMarketplaceListParams(TypedDict, total=False):
    limit: int
    """Page size: how many items one page holds at most."""

    organization_id: str
    """ID of the organization whose marketplaces are meant."""

    owner_type: Literal["organization", "user"]
    """Only marketplaces owned by the organization, or only those owned by single users."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    source: Literal["directory", "github", "gitlab", "manual", "public_git"]
    """Only marketplaces whose content comes from this kind of source: a directory, a Git repository, or
    uploads (`manual`).
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
