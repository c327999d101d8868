# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["PluginMarketplaceUpdateParams"]


class PluginMarketplaceUpdateParams(TypedDict, total=False):
    default_installation_preference: Required[
        Literal["auto_install", "available", "not_available", "required"]
    ]
    """How members get its plugins: installed for them (`auto_install`), installed and mandatory (`required`),
    on offer (`available`) or not on offer (`not_available`).
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
