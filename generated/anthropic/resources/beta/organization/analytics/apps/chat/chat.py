# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]


class Chat(SyncAPIResource):
    """Activity in Claude as people chat with it."""

    @cached_property
    def projects(self) -> resources.beta.organization.analytics.apps.chat.Projects:
        """Activity in the projects of the chat."""
        return resources.beta.organization.analytics.apps.chat.Projects(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ChatWithStreamingResponse(self)


class AsyncChat(AsyncAPIResource):
    """Activity in Claude as people chat with it."""

    @cached_property
    def projects(self) -> resources.beta.organization.analytics.apps.chat.AsyncProjects:
        """Activity in the projects of the chat."""
        return resources.beta.organization.analytics.apps.chat.AsyncProjects(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncChatWithStreamingResponse(self)


class ChatWithRawResponse:
    """`Chat` with raw responses."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def projects(self) -> resources.beta.organization.analytics.apps.chat.ProjectsWithRawResponse:
        """Activity in the projects of the chat."""
        return resources.beta.organization.analytics.apps.chat.ProjectsWithRawResponse(self._chat.projects)


class ChatWithStreamingResponse:
    """`Chat` with streamed responses."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def projects(self) -> resources.beta.organization.analytics.apps.chat.ProjectsWithStreamingResponse:
        """Activity in the projects of the chat."""
        return resources.beta.organization.analytics.apps.chat.ProjectsWithStreamingResponse(
            self._chat.projects
        )


class AsyncChatWithRawResponse:
    """`AsyncChat` with raw responses."""

    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def projects(self) -> resources.beta.organization.analytics.apps.chat.AsyncProjectsWithRawResponse:
        """Activity in the projects of the chat."""
        return resources.beta.organization.analytics.apps.chat.AsyncProjectsWithRawResponse(
            self._chat.projects
        )


class AsyncChatWithStreamingResponse:
    """`AsyncChat` with streamed responses."""

    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def projects(self) -> resources.beta.organization.analytics.apps.chat.AsyncProjectsWithStreamingResponse:
        """Activity in the projects of the chat."""
        return resources.beta.organization.analytics.apps.chat.AsyncProjectsWithStreamingResponse(
            self._chat.projects
        )
