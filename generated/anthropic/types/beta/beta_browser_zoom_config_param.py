# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_zoom_config_param import BrowserZoomConfigParam

__all__ = ["BetaBrowserZoomConfigParam"]

BetaBrowserZoomConfigParam: TypeAlias = BrowserZoomConfigParam
"""Settings of the browser tool `zoom`, for looking at a part of the page more closely."""
