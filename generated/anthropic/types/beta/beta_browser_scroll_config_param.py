# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_scroll_config_param import BrowserScrollConfigParam

__all__ = ["BetaBrowserScrollConfigParam"]

BetaBrowserScrollConfigParam: TypeAlias = BrowserScrollConfigParam
"""Settings of the browser tool `scroll`, for scrolling."""
