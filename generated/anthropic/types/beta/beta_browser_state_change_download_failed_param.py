# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_state_change_download_failed_param import BrowserStateChangeDownloadFailedParam

__all__ = ["BetaBrowserStateChangeDownloadFailedParam"]

BetaBrowserStateChangeDownloadFailedParam: TypeAlias = BrowserStateChangeDownloadFailedParam
"""Says that a download failed or was canceled."""
