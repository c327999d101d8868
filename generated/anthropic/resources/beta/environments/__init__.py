# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import environments as environments
    from . import work as work
    from .environments import (
        AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        Environments,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
    from .work import (
        AsyncWork,
        AsyncWorkWithRawResponse,
        AsyncWorkWithStreamingResponse,
        Work,
        WorkWithRawResponse,
        WorkWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "environments": "environments:",
            "work": "work:",
            "AsyncEnvironments": "environments",
            "AsyncEnvironmentsWithRawResponse": "environments",
            "AsyncEnvironmentsWithStreamingResponse": "environments",
            "AsyncWork": "work",
            "AsyncWorkWithRawResponse": "work",
            "AsyncWorkWithStreamingResponse": "work",
            "Environments": "environments",
            "EnvironmentsWithRawResponse": "environments",
            "EnvironmentsWithStreamingResponse": "environments",
            "Work": "work",
            "WorkWithRawResponse": "work",
            "WorkWithStreamingResponse": "work",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "AsyncWork",
    "AsyncWorkWithRawResponse",
    "AsyncWorkWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
    "Work",
    "WorkWithRawResponse",
    "WorkWithStreamingResponse",
]
