# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_state_tab_entry_param import BrowserStateTabEntryParam

__all__ = ["BetaBrowserStateTabEntryParam"]

BetaBrowserStateTabEntryParam: TypeAlias = BrowserStateTabEntryParam
"""An open tab of the browser."""
