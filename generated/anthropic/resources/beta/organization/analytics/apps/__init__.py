# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import apps as apps
    from . import chat as chat
    from .apps import (
        Apps,
        AppsWithRawResponse,
        AppsWithStreamingResponse,
        AsyncApps,
        AsyncAppsWithRawResponse,
        AsyncAppsWithStreamingResponse,
    )
    from .chat.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "apps": "apps:",
            "chat": "chat:",
            "Apps": "apps",
            "AppsWithRawResponse": "apps",
            "AppsWithStreamingResponse": "apps",
            "AsyncApps": "apps",
            "AsyncAppsWithRawResponse": "apps",
            "AsyncAppsWithStreamingResponse": "apps",
            "AsyncChat": "chat.chat",
            "AsyncChatWithRawResponse": "chat.chat",
            "AsyncChatWithStreamingResponse": "chat.chat",
            "Chat": "chat.chat",
            "ChatWithRawResponse": "chat.chat",
            "ChatWithStreamingResponse": "chat.chat",
        },
    )
    show_names(__name__)

__all__ = [
    "Apps",
    "AppsWithRawResponse",
    "AppsWithStreamingResponse",
    "AsyncApps",
    "AsyncAppsWithRawResponse",
    "AsyncAppsWithStreamingResponse",
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]
