# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the bases of resource classes under the module path of the official package."""

from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncAPIResource",
    "SyncAPIResource",
]
