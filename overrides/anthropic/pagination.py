"""Re-export the pages of list methods."""

from anthropic._async.page import (
    AsyncBidirectionalPageCursor,
    AsyncPage,
    AsyncPageCursor,
    AsyncTokenPage,
)
from anthropic._sync.page import (
    SyncBidirectionalPageCursor,
    SyncPage,
    SyncPageCursor,
    SyncTokenPage,
)

__all__ = [
    "AsyncBidirectionalPageCursor",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncTokenPage",
    "SyncBidirectionalPageCursor",
    "SyncPage",
    "SyncPageCursor",
    "SyncTokenPage",
]
