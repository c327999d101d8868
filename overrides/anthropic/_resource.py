"""The bases of resource classes, under the module path that the ecosystem imports."""

from anthropic._sync.resource import SyncAPIResource

from ._async.resource import AsyncAPIResource

__all__ = [
    "AsyncAPIResource",
    "SyncAPIResource",
]
