"""Message streams, under the module path that agent frameworks and tracers import."""

from anthropic._async.message_stream import AsyncMessageStream
from anthropic._async.message_stream_manager import AsyncMessageStreamManager
from anthropic._sync.message_stream import MessageStream
from anthropic._sync.message_stream_manager import MessageStreamManager

from ._accumulate import accumulate_event

__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "MessageStream",
    "MessageStreamManager",
    "accumulate_event",
]
