"""Re-export the bases of resource classes under the module path of the official package."""

from anthropic._sync.resource import SyncAPIResource

from ._async.resource import AsyncAPIResource

__all__ = [
    "AsyncAPIResource",
    "SyncAPIResource",
]
