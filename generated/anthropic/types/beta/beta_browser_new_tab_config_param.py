# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_new_tab_config_param import BrowserNewTabConfigParam

__all__ = ["BetaBrowserNewTabConfigParam"]

BetaBrowserNewTabConfigParam: TypeAlias = BrowserNewTabConfigParam
"""Settings of the browser tool `new_tab`, for opening a tab."""
