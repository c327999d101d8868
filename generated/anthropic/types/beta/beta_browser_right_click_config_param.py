# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_right_click_config_param import BrowserRightClickConfigParam

__all__ = ["BetaBrowserRightClickConfigParam"]

BetaBrowserRightClickConfigParam: TypeAlias = BrowserRightClickConfigParam
"""Settings of the browser tool `right_click`, for clicking with the right button."""
