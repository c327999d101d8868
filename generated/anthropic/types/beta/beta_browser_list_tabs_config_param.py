# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_list_tabs_config_param import BrowserListTabsConfigParam

__all__ = ["BetaBrowserListTabsConfigParam"]

BetaBrowserListTabsConfigParam: TypeAlias = BrowserListTabsConfigParam
"""Settings of the browser tool `list_tabs`, for listing the open tabs."""
