"""The pages that list methods return."""

from ._async.page import AsyncPage, AsyncPageCursor
from ._sync.page import SyncPage, SyncPageCursor

__all__ = ["AsyncPage", "AsyncPageCursor", "SyncPage", "SyncPageCursor"]
