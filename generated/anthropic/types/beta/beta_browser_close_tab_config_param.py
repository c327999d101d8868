# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_close_tab_config_param import BrowserCloseTabConfigParam

__all__ = ["BetaBrowserCloseTabConfigParam"]

BetaBrowserCloseTabConfigParam: TypeAlias = BrowserCloseTabConfigParam
"""Settings of the browser tool `close_tab`, for closing a tab."""
