# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_hover_config_param import BrowserHoverConfigParam

__all__ = ["BetaBrowserHoverConfigParam"]

BetaBrowserHoverConfigParam: TypeAlias = BrowserHoverConfigParam
"""Settings of the browser tool `hover`, for resting the pointer on an element."""
