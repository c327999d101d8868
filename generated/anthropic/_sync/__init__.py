# Generated from overrides/anthropic/_async/__init__.py. Do not edit.
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
        to_custom_raw_response_wrapper,
        to_custom_streamed_response_wrapper,
        to_raw_response_wrapper,
        to_streamed_response_wrapper,
    )
    from .response import BinaryAPIResponse, StreamedBinaryAPIResponse
    from .stream import Stream
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "BinaryAPIResponse": "response",
            "Stream": "stream",
            "StreamedBinaryAPIResponse": "response",
            "to_custom_raw_response_wrapper": "raw",
            "to_custom_streamed_response_wrapper": "raw",
            "to_raw_response_wrapper": "raw",
            "to_streamed_response_wrapper": "raw",
        },
    )

__all__ = [
    "BinaryAPIResponse",
    "Stream",
    "StreamedBinaryAPIResponse",
    "to_custom_raw_response_wrapper",
    "to_custom_streamed_response_wrapper",
    "to_raw_response_wrapper",
    "to_streamed_response_wrapper",
]
