# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["PluginMarketplaceValidateRepositoryParams"]


class PluginMarketplaceValidateRepositoryParams(TypedDict, total=False):
    repository_url: Required[str]
    """Address of the repository."""

    ref: Optional[str]
    """Branch, tag or commit to check; null for the default branch."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
