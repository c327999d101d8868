# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export what `.with_raw_response` gives under the module path of the official package."""

from anthropic._async.raw import async_to_raw_response_wrapper
from anthropic._core.response.api_response import LegacyAPIResponse, MissingStreamClassError
from anthropic._sync.raw import to_raw_response_wrapper

__all__ = [
    "LegacyAPIResponse",
    "MissingStreamClassError",
    "async_to_raw_response_wrapper",
    "to_raw_response_wrapper",
]
