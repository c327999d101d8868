# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_left_mouse_up_config_param import BrowserLeftMouseUpConfigParam

__all__ = ["BetaBrowserLeftMouseUpConfigParam"]

BetaBrowserLeftMouseUpConfigParam: TypeAlias = BrowserLeftMouseUpConfigParam
"""Settings of the browser tool `left_mouse_up`, for releasing the left button."""
