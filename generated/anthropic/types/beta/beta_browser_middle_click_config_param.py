# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_middle_click_config_param import BrowserMiddleClickConfigParam

__all__ = ["BetaBrowserMiddleClickConfigParam"]

BetaBrowserMiddleClickConfigParam: TypeAlias = BrowserMiddleClickConfigParam
"""Settings of the browser tool `middle_click`, for clicking with the middle button."""
