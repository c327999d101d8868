# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the request that middleware gets under the module path of the official package."""

from anthropic._core.exchange.api_request import APIRequest

__all__ = [
    "APIRequest",
]
