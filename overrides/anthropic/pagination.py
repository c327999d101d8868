"""The pages that list methods return."""

from anthropic._async.page import AsyncPage, AsyncPageCursor
from anthropic._sync.page import SyncPage, SyncPageCursor

__all__ = ["AsyncPage", "AsyncPageCursor", "SyncPage", "SyncPageCursor"]
