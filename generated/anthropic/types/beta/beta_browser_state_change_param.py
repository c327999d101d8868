# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_browser_state_change_download_completed_param import BetaBrowserStateChangeDownloadCompletedParam
from .beta_browser_state_change_download_failed_param import BetaBrowserStateChangeDownloadFailedParam
from .beta_browser_state_change_download_started_param import BetaBrowserStateChangeDownloadStartedParam
from .beta_browser_state_change_tab_opened_param import BetaBrowserStateChangeTabOpenedParam

__all__ = ["BetaBrowserStateChangeParam"]

BetaBrowserStateChangeParam: TypeAlias = Union[
    BetaBrowserStateChangeTabOpenedParam,
    BetaBrowserStateChangeDownloadStartedParam,
    BetaBrowserStateChangeDownloadCompletedParam,
    BetaBrowserStateChangeDownloadFailedParam,
]
