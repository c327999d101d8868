# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_triple_click_config_param import BrowserTripleClickConfigParam

__all__ = ["BetaBrowserTripleClickConfigParam"]

BetaBrowserTripleClickConfigParam: TypeAlias = BrowserTripleClickConfigParam
"""Settings of the browser tool `triple_click`, for triple-clicking."""
