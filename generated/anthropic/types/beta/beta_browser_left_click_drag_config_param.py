# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_left_click_drag_config_param import BrowserLeftClickDragConfigParam

__all__ = ["BetaBrowserLeftClickDragConfigParam"]

BetaBrowserLeftClickDragConfigParam: TypeAlias = BrowserLeftClickDragConfigParam
"""Settings of the browser tool `left_click_drag`, for dragging with the left button."""
