# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_read_page_config_param import BrowserReadPageConfigParam

__all__ = ["BetaBrowserReadPageConfigParam"]

BetaBrowserReadPageConfigParam: TypeAlias = BrowserReadPageConfigParam
"""Settings of the browser tool `read_page`, for reading the structure of the page."""
