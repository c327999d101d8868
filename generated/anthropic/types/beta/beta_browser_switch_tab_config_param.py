# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_switch_tab_config_param import BrowserSwitchTabConfigParam

__all__ = ["BetaBrowserSwitchTabConfigParam"]

BetaBrowserSwitchTabConfigParam: TypeAlias = BrowserSwitchTabConfigParam
"""Settings of the browser tool `switch_tab`, for bringing another tab to the front."""
