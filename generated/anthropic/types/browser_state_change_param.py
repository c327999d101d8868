# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .browser_state_change_download_completed_param import BrowserStateChangeDownloadCompletedParam
from .browser_state_change_download_failed_param import BrowserStateChangeDownloadFailedParam
from .browser_state_change_download_started_param import BrowserStateChangeDownloadStartedParam
from .browser_state_change_tab_opened_param import BrowserStateChangeTabOpenedParam

__all__ = ["BrowserStateChangeParam"]

BrowserStateChangeParam: TypeAlias = Union[
    BrowserStateChangeTabOpenedParam,
    BrowserStateChangeDownloadStartedParam,
    BrowserStateChangeDownloadCompletedParam,
    BrowserStateChangeDownloadFailedParam,
]
