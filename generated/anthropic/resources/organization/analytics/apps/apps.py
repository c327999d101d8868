# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "Apps",
    "AppsWithRawResponse",
    "AppsWithStreamingResponse",
    "AsyncApps",
    "AsyncAppsWithRawResponse",
    "AsyncAppsWithStreamingResponse",
]


class Apps(SyncAPIResource):
    """Activity in single applications."""

    @cached_property
    def chat(self) -> resources.organization.analytics.apps.chat.Chat:
        """Activity in Claude as people chat with it."""
        return resources.organization.analytics.apps.chat.Chat(self._client)

    @cached_property
    def with_raw_response(self) -> AppsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AppsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AppsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AppsWithStreamingResponse(self)


class AsyncApps(AsyncAPIResource):
    """Activity in single applications."""

    @cached_property
    def chat(self) -> resources.organization.analytics.apps.chat.AsyncChat:
        """Activity in Claude as people chat with it."""
        return resources.organization.analytics.apps.chat.AsyncChat(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAppsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncAppsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAppsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncAppsWithStreamingResponse(self)


class AppsWithRawResponse:
    """`Apps` with raw responses."""

    def __init__(self, apps: Apps) -> None:
        self._apps = apps

    @cached_property
    def chat(self) -> resources.organization.analytics.apps.chat.ChatWithRawResponse:
        """Activity in Claude as people chat with it."""
        return resources.organization.analytics.apps.chat.ChatWithRawResponse(self._apps.chat)


class AppsWithStreamingResponse:
    """`Apps` with streamed responses."""

    def __init__(self, apps: Apps) -> None:
        self._apps = apps

    @cached_property
    def chat(self) -> resources.organization.analytics.apps.chat.ChatWithStreamingResponse:
        """Activity in Claude as people chat with it."""
        return resources.organization.analytics.apps.chat.ChatWithStreamingResponse(self._apps.chat)


class AsyncAppsWithRawResponse:
    """`AsyncApps` with raw responses."""

    def __init__(self, apps: AsyncApps) -> None:
        self._apps = apps

    @cached_property
    def chat(self) -> resources.organization.analytics.apps.chat.AsyncChatWithRawResponse:
        """Activity in Claude as people chat with it."""
        return resources.organization.analytics.apps.chat.AsyncChatWithRawResponse(self._apps.chat)


class AsyncAppsWithStreamingResponse:
    """`AsyncApps` with streamed responses."""

    def __init__(self, apps: AsyncApps) -> None:
        self._apps = apps

    @cached_property
    def chat(self) -> resources.organization.analytics.apps.chat.AsyncChatWithStreamingResponse:
        """Activity in Claude as people chat with it."""
        return resources.organization.analytics.apps.chat.AsyncChatWithStreamingResponse(self._apps.chat)
