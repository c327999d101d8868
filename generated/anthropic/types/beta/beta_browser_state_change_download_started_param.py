# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_state_change_download_started_param import BrowserStateChangeDownloadStartedParam

__all__ = ["BetaBrowserStateChangeDownloadStartedParam"]

BetaBrowserStateChangeDownloadStartedParam: TypeAlias = BrowserStateChangeDownloadStartedParam
"""Says that a download began during the call and is still under way."""
