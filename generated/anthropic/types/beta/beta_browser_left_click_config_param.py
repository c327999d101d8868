# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_left_click_config_param import BrowserLeftClickConfigParam

__all__ = ["BetaBrowserLeftClickConfigParam"]

BetaBrowserLeftClickConfigParam: TypeAlias = BrowserLeftClickConfigParam
"""Settings of the browser tool `left_click`, for clicking."""
