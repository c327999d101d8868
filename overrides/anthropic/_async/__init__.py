"""The engine's I/O, written once as async code; the sync twins are generated from these files.

`api_client` sends a request by way of `driver`, which performs the steps of `_core/exchange`; `response`,
`stream`, `jsonl` and `page` read what comes back; `transport` has the HTTP clients and their connections,
`credentials` the fetching of tokens. Decisions belong in `_core`: a file here may not hold what an I/O-free
test could check instead. The names below are those that resource classes mention and a plain call does
without, so they load on first use.
"""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from .raw import (
        async_to_custom_raw_response_wrapper,
        async_to_custom_streamed_response_wrapper,
        async_to_raw_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from .response import AsyncBinaryAPIResponse, AsyncStreamedBinaryAPIResponse
    from .stream import AsyncStream
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncBinaryAPIResponse": "response",
            "AsyncStream": "stream",
            "AsyncStreamedBinaryAPIResponse": "response",
            "async_to_custom_raw_response_wrapper": "raw",
            "async_to_custom_streamed_response_wrapper": "raw",
            "async_to_raw_response_wrapper": "raw",
            "async_to_streamed_response_wrapper": "raw",
        },
    )

__all__ = [
    "AsyncBinaryAPIResponse",
    "AsyncStream",
    "AsyncStreamedBinaryAPIResponse",
    "async_to_custom_raw_response_wrapper",
    "async_to_custom_streamed_response_wrapper",
    "async_to_raw_response_wrapper",
    "async_to_streamed_response_wrapper",
]
