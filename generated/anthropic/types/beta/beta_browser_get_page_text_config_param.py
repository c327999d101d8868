# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_get_page_text_config_param import BrowserGetPageTextConfigParam

__all__ = ["BetaBrowserGetPageTextConfigParam"]

BetaBrowserGetPageTextConfigParam: TypeAlias = BrowserGetPageTextConfigParam
"""Settings of the browser tool `get_page_text`, for reading the text of the page."""
