# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_mouse_move_config_param import BrowserMouseMoveConfigParam

__all__ = ["BetaBrowserMouseMoveConfigParam"]

BetaBrowserMouseMoveConfigParam: TypeAlias = BrowserMouseMoveConfigParam
"""Settings of the browser tool `mouse_move`, for moving the pointer."""
