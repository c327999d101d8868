"""Beta message streams, under the module path that agent frameworks and tracers import."""

from anthropic._async.beta_message_stream import BetaAsyncMessageStream
from anthropic._async.beta_message_stream_manager import BetaAsyncMessageStreamManager
from anthropic._sync.beta_message_stream import BetaMessageStream
from anthropic._sync.beta_message_stream_manager import BetaMessageStreamManager

from ._accumulate import accumulate_beta_event as accumulate_event

__all__ = [
    "BetaAsyncMessageStream",
    "BetaAsyncMessageStreamManager",
    "BetaMessageStream",
    "BetaMessageStreamManager",
    "accumulate_event",
]
