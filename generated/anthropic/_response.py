# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export responses and their wrappers under the module path of the official package."""

from anthropic._async.raw import async_to_api_response_wrapper as async_to_raw_response_wrapper
from anthropic._async.raw import (
    async_to_custom_raw_response_wrapper,
    async_to_custom_streamed_response_wrapper,
    async_to_streamed_response_wrapper,
)
from anthropic._async.response import (
    AsyncAPIResponse,
    AsyncBinaryAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
)
from anthropic._core.response.api_response import (
    BaseAPIResponse,
    MissingStreamClassError,
    StreamAlreadyConsumed,
    extract_response_type,
)
from anthropic._sync.raw import to_api_response_wrapper as to_raw_response_wrapper
from anthropic._sync.raw import (
    to_custom_raw_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_streamed_response_wrapper,
)
from anthropic._sync.response import (
    APIResponse,
    BinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncResponseContextManager",
    "AsyncStreamedBinaryAPIResponse",
    "BaseAPIResponse",
    "BinaryAPIResponse",
    "MissingStreamClassError",
    "ResponseContextManager",
    "StreamAlreadyConsumed",
    "StreamedBinaryAPIResponse",
    "async_to_custom_raw_response_wrapper",
    "async_to_custom_streamed_response_wrapper",
    "async_to_raw_response_wrapper",
    "async_to_streamed_response_wrapper",
    "extract_response_type",
    "to_custom_raw_response_wrapper",
    "to_custom_streamed_response_wrapper",
    "to_raw_response_wrapper",
    "to_streamed_response_wrapper",
]
