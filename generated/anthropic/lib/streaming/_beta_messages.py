# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export beta message streams under the module path that agent frameworks and tracers import."""

from anthropic._sync.streaming.message_stream import BetaMessageStream
from anthropic._sync.streaming.message_stream_manager import BetaMessageStreamManager
from anthropic.lib.streaming._accumulate import accumulate_beta_event as accumulate_event
from anthropic.lib.streaming._async.message_stream import BetaAsyncMessageStream
from anthropic.lib.streaming._async.message_stream_manager import BetaAsyncMessageStreamManager

__all__ = [
    "BetaAsyncMessageStream",
    "BetaAsyncMessageStreamManager",
    "BetaMessageStream",
    "BetaMessageStreamManager",
    "accumulate_event",
]
