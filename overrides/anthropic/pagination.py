"""The pages that list methods return."""

from anthropic._sync.page import SyncPage, SyncPageCursor

from ._async.page import AsyncPage, AsyncPageCursor

__all__ = ["AsyncPage", "AsyncPageCursor", "SyncPage", "SyncPageCursor"]
