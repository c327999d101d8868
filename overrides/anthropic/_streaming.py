"""Streams of events, under the module path that the ecosystem imports."""

from anthropic._sync.stream import Stream

from ._async.stream import AsyncStream
from ._core.sse import ServerSentEvent, SSEDecoder
from ._core.streaming import extract_stream_chunk_type, is_stream_class_type

__all__ = [
    "AsyncStream",
    "SSEDecoder",
    "ServerSentEvent",
    "Stream",
    "extract_stream_chunk_type",
    "is_stream_class_type",
]
