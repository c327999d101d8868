# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the cache of tokens under the module path of the official package."""

from anthropic._sync.credentials.providers import TokenCache

__all__ = [
    "TokenCache",
]
