# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_left_mouse_down_config_param import BrowserLeftMouseDownConfigParam

__all__ = ["BetaBrowserLeftMouseDownConfigParam"]

BetaBrowserLeftMouseDownConfigParam: TypeAlias = BrowserLeftMouseDownConfigParam
"""Settings of the browser tool `left_mouse_down`, for pressing the left button down."""
