# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_state_change_download_completed_param import (
    BrowserStateChangeDownloadCompletedParam,
)

__all__ = ["BetaBrowserStateChangeDownloadCompletedParam"]

BetaBrowserStateChangeDownloadCompletedParam: TypeAlias = BrowserStateChangeDownloadCompletedParam
"""Says that a download ended, whether it began during this call or before."""
