# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import events as events
    from . import threads as threads
    from .events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "events": "events:",
            "threads": "threads:",
            "AsyncEvents": "events",
            "AsyncEventsWithRawResponse": "events",
            "AsyncEventsWithStreamingResponse": "events",
            "AsyncThreads": "threads",
            "AsyncThreadsWithRawResponse": "threads",
            "AsyncThreadsWithStreamingResponse": "threads",
            "Events": "events",
            "EventsWithRawResponse": "events",
            "EventsWithStreamingResponse": "events",
            "Threads": "threads",
            "ThreadsWithRawResponse": "threads",
            "ThreadsWithStreamingResponse": "threads",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]
