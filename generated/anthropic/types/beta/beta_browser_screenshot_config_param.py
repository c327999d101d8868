# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_screenshot_config_param import BrowserScreenshotConfigParam

__all__ = ["BetaBrowserScreenshotConfigParam"]

BetaBrowserScreenshotConfigParam: TypeAlias = BrowserScreenshotConfigParam
"""Settings of the browser tool `screenshot`, for taking a picture of the page."""
