"""The bases of resource classes, under the module path that the ecosystem imports."""

from ._async.resource import AsyncAPIResource
from ._sync.resource import SyncAPIResource

__all__ = [
    "AsyncAPIResource",
    "SyncAPIResource",
]
