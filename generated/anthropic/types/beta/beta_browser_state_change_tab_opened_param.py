# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_state_change_tab_opened_param import BrowserStateChangeTabOpenedParam

__all__ = ["BetaBrowserStateChangeTabOpenedParam"]

BetaBrowserStateChangeTabOpenedParam: TypeAlias = BrowserStateChangeTabOpenedParam
"""Says that the call opened a tab, which is still open."""
