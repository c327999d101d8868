# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_scroll_to_config_param import BrowserScrollToConfigParam

__all__ = ["BetaBrowserScrollToConfigParam"]

BetaBrowserScrollToConfigParam: TypeAlias = BrowserScrollToConfigParam
"""Settings of the browser tool `scroll_to`, for scrolling until an element is in view."""
