# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_find_config_param import BrowserFindConfigParam

__all__ = ["BetaBrowserFindConfigParam"]

BetaBrowserFindConfigParam: TypeAlias = BrowserFindConfigParam
"""Settings of the browser tool `find`, for finding elements of the page by a description."""
