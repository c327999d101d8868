# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import events as events
    from . import resources as resources
    from . import sessions as sessions
    from . import threads as threads
    from .events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from .resources import (
        AsyncResources,
        AsyncResourcesWithRawResponse,
        AsyncResourcesWithStreamingResponse,
        Resources,
        ResourcesWithRawResponse,
        ResourcesWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .threads.threads import (
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
            "resources": "resources:",
            "sessions": "sessions:",
            "threads": "threads:",
            "AsyncEvents": "events",
            "AsyncEventsWithRawResponse": "events",
            "AsyncEventsWithStreamingResponse": "events",
            "AsyncResources": "resources",
            "AsyncResourcesWithRawResponse": "resources",
            "AsyncResourcesWithStreamingResponse": "resources",
            "AsyncSessions": "sessions",
            "AsyncSessionsWithRawResponse": "sessions",
            "AsyncSessionsWithStreamingResponse": "sessions",
            "AsyncThreads": "threads.threads",
            "AsyncThreadsWithRawResponse": "threads.threads",
            "AsyncThreadsWithStreamingResponse": "threads.threads",
            "Events": "events",
            "EventsWithRawResponse": "events",
            "EventsWithStreamingResponse": "events",
            "Resources": "resources",
            "ResourcesWithRawResponse": "resources",
            "ResourcesWithStreamingResponse": "resources",
            "Sessions": "sessions",
            "SessionsWithRawResponse": "sessions",
            "SessionsWithStreamingResponse": "sessions",
            "Threads": "threads.threads",
            "ThreadsWithRawResponse": "threads.threads",
            "ThreadsWithStreamingResponse": "threads.threads",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "AsyncResources",
    "AsyncResourcesWithRawResponse",
    "AsyncResourcesWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
    "Resources",
    "ResourcesWithRawResponse",
    "ResourcesWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]
