# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import chat as chat
    from . import projects as projects
    from .chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "chat": "chat:",
            "projects": "projects:",
            "AsyncChat": "chat",
            "AsyncChatWithRawResponse": "chat",
            "AsyncChatWithStreamingResponse": "chat",
            "AsyncProjects": "projects",
            "AsyncProjectsWithRawResponse": "projects",
            "AsyncProjectsWithStreamingResponse": "projects",
            "Chat": "chat",
            "ChatWithRawResponse": "chat",
            "ChatWithStreamingResponse": "chat",
            "Projects": "projects",
            "ProjectsWithRawResponse": "projects",
            "ProjectsWithStreamingResponse": "projects",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]
