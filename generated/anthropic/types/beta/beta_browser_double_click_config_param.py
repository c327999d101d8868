# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_double_click_config_param import BrowserDoubleClickConfigParam

__all__ = ["BetaBrowserDoubleClickConfigParam"]

BetaBrowserDoubleClickConfigParam: TypeAlias = BrowserDoubleClickConfigParam
"""Settings of the browser tool `double_click`, for double-clicking."""
