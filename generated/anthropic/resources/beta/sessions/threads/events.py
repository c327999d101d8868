# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Type, Union, cast

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_sessions_threads_events as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]


class Events(SyncAPIResource):
    """What happens in one thread of a session."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return EventsWithStreamingResponse(self)

    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionEvent]:
        """List the recorded events of one thread, a page at a time.

        These are the full details of what one agent did. The events of the session show only the primary
        thread, and of other threads just what concerns the whole.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            thread_id=thread_id,
            session_id=session_id,
            limit=limit,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_sessions_types.BetaManagedAgentsSessionEvent]",
                beta_sessions_types.BetaManagedAgentsSessionEvent,
            ),
            SyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionEvent],
            options,
        )

    def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Union[List[beta_types.BetaManagedAgentsDeltaType], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _sync.Stream[beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents]:
        """Stream the events of one thread as they happen, as server-sent events.

        It works like the stream of the session, limited to what happens in this thread. Events from before
        the stream was opened have to be listed.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            event_deltas: Kinds of event to preview while they are being produced, with `event_start` and
                `event_delta` events ahead of the complete event: `agent.message` with its text,
                `agent.thinking` with its start only. Without it, each event arrives only once it is complete.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_stream(
            thread_id=thread_id,
            session_id=session_id,
            event_deltas=event_deltas,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            cast(
                "Type[beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents]",
                beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents,
            ),
            options,
            stream=True,
            stream_cls=_sync.Stream[beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents],
        )


class AsyncEvents(AsyncAPIResource):
    """What happens in one thread of a session."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncEventsWithStreamingResponse(self)

    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_sessions_types.BetaManagedAgentsSessionEvent,
        AsyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionEvent],
    ]:
        """List the recorded events of one thread, a page at a time.

        These are the full details of what one agent did. The events of the session show only the primary
        thread, and of other threads just what concerns the whole.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            thread_id=thread_id,
            session_id=session_id,
            limit=limit,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_sessions_types.BetaManagedAgentsSessionEvent]",
                beta_sessions_types.BetaManagedAgentsSessionEvent,
            ),
            AsyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionEvent],
            options,
        )

    async def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Union[List[beta_types.BetaManagedAgentsDeltaType], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _async.AsyncStream[beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents]:
        """Stream the events of one thread as they happen, as server-sent events.

        It works like the stream of the session, limited to what happens in this thread. Events from before
        the stream was opened have to be listed.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            event_deltas: Kinds of event to preview while they are being produced, with `event_start` and
                `event_delta` events ahead of the complete event: `agent.message` with its text,
                `agent.thinking` with its start only. Without it, each event arrives only once it is complete.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_stream(
            thread_id=thread_id,
            session_id=session_id,
            event_deltas=event_deltas,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            cast(
                "Type[beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents]",
                beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents,
            ),
            options,
            stream=True,
            stream_cls=_async.AsyncStream[beta_sessions_types.BetaManagedAgentsStreamSessionThreadEvents],
        )


class EventsWithRawResponse:
    """`Events` with raw responses."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self.list: Final = _sync.to_raw_response_wrapper(events.list)
        self.stream: Final = _sync.to_raw_response_wrapper(events.stream)


class EventsWithStreamingResponse:
    """`Events` with streamed responses."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self.list: Final = _sync.to_streamed_response_wrapper(events.list)
        self.stream: Final = _sync.to_streamed_response_wrapper(events.stream)


class AsyncEventsWithRawResponse:
    """`AsyncEvents` with raw responses."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.list: Final = _async.async_to_raw_response_wrapper(events.list)
        self.stream: Final = _async.async_to_raw_response_wrapper(events.stream)


class AsyncEventsWithStreamingResponse:
    """`AsyncEvents` with streamed responses."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.list: Final = _async.async_to_streamed_response_wrapper(events.list)
        self.stream: Final = _async.async_to_streamed_response_wrapper(events.stream)
