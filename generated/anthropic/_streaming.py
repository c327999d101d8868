# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export event streams under the module path of the official package."""

from anthropic._async.stream import AsyncStream
from anthropic._core.events.sse import ServerSentEvent, SSEDecoder
from anthropic._core.events.stream import extract_stream_chunk_type, is_stream_class_type
from anthropic._sync.stream import Stream

__all__ = [
    "AsyncStream",
    "SSEDecoder",
    "ServerSentEvent",
    "Stream",
    "extract_stream_chunk_type",
    "is_stream_class_type",
]
