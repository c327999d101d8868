# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export message streams under the module path that agent frameworks and tracers import."""

from anthropic._sync.streaming.message_stream import MessageStream
from anthropic._sync.streaming.message_stream_manager import MessageStreamManager
from anthropic.lib.streaming._accumulate import accumulate_event
from anthropic.lib.streaming._async.message_stream import AsyncMessageStream
from anthropic.lib.streaming._async.message_stream_manager import AsyncMessageStreamManager

__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "MessageStream",
    "MessageStreamManager",
    "accumulate_event",
]
