"""Re-export the pages of list methods."""

from anthropic._async.page import (
    AsyncBidirectionalPageCursor,
    AsyncPage,
    AsyncPageCursor,
    AsyncReportPageCursor,
    AsyncTokenPage,
    BaseAsyncPage,
)
from anthropic._core.response.paging import BasePage, PageInfo
from anthropic._sync.page import (
    BaseSyncPage,
    SyncBidirectionalPageCursor,
    SyncPage,
    SyncPageCursor,
    SyncReportPageCursor,
    SyncTokenPage,
)

__all__ = [
    "AsyncBidirectionalPageCursor",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncReportPageCursor",
    "AsyncTokenPage",
    "BaseAsyncPage",
    "BasePage",
    "BaseSyncPage",
    "PageInfo",
    "SyncBidirectionalPageCursor",
    "SyncPage",
    "SyncPageCursor",
    "SyncReportPageCursor",
    "SyncTokenPage",
]
