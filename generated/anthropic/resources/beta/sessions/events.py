# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, Iterable, List, Literal, Optional, Type, Union, cast

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types as _types
from anthropic._api import beta_sessions_events as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.lib._resources._async.session_event_helpers import AsyncSessionEventHelpers
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
    """What happens in a session, and what you send into it."""

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
        session_id: str,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        page: Union[str, Omit] = omit,
        types: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionEvent]:
        """List the recorded events of a session, a page at a time.

        The history holds what was sent to the session and what it produced, in the shape in which the events
        were streamed. Previews (`event_start`, `event_delta`) are part of streams only.

        Args:
            session_id: ID of the session.
            created_at_gt: Return only events whose `processed_at` is later than this time.
            created_at_gte: Return only events whose `processed_at` is this time or later.
            created_at_lt: Return only events whose `processed_at` is earlier than this time.
            created_at_lte: Return only events whose `processed_at` is this time or earlier.
            limit: Page size: how many items one page holds at most.
            order: Direction of the listing, by `processed_at`: `asc`, the default, starts with the oldest
                event, `desc` with the newest.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            types: Return only events of these types, such as `agent.message`.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            session_id=session_id,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            page=page,
            types=types,
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

    def send(
        self,
        session_id: str,
        *,
        events: Iterable[beta_sessions_types.BetaManagedAgentsEventParams],
        betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsSendSessionEvents:
        """Send events to a session: messages, tool results, confirmations, interrupts or outcomes.

        Events are queued in the order given, and the call returns without waiting for the agent to handle
        them. The agent's answer arrives in the event stream. A message that is sent while the agent works is
        taken up when it gets to it; an interrupt stops the work.

        Args:
            session_id: ID of the session.
            events: Events to send; they are handled in this order.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_send(
            session_id=session_id,
            events=events,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_sessions_types.BetaManagedAgentsSendSessionEvents, options)

    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Union[List[beta_types.BetaManagedAgentsDeltaType], Omit] = omit,
        betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _sync.Stream[beta_sessions_types.BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a session as they happen, as server-sent events.

        The stream carries events from the moment it is opened; earlier ones have to be listed. To
        miss nothing, open the stream before sending an event. After a lost connection, open a new
        stream, list the events, and skip those whose `id` was already seen.

        The stream stays open while the session is idle. `session.status_idle` tells that the
        agent waits for you, `session.status_terminated` that nothing more will come.

        Args:
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
                "Type[beta_sessions_types.BetaManagedAgentsStreamSessionEvents]",
                beta_sessions_types.BetaManagedAgentsStreamSessionEvents,
            ),
            options,
            stream=True,
            stream_cls=_sync.Stream[beta_sessions_types.BetaManagedAgentsStreamSessionEvents],
        )


class AsyncEvents(AsyncSessionEventHelpers):
    """What happens in a session, and what you send into it."""

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
        session_id: str,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        page: Union[str, Omit] = omit,
        types: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_sessions_types.BetaManagedAgentsSessionEvent,
        AsyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionEvent],
    ]:
        """List the recorded events of a session, a page at a time.

        The history holds what was sent to the session and what it produced, in the shape in which the events
        were streamed. Previews (`event_start`, `event_delta`) are part of streams only.

        Args:
            session_id: ID of the session.
            created_at_gt: Return only events whose `processed_at` is later than this time.
            created_at_gte: Return only events whose `processed_at` is this time or later.
            created_at_lt: Return only events whose `processed_at` is earlier than this time.
            created_at_lte: Return only events whose `processed_at` is this time or earlier.
            limit: Page size: how many items one page holds at most.
            order: Direction of the listing, by `processed_at`: `asc`, the default, starts with the oldest
                event, `desc` with the newest.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            types: Return only events of these types, such as `agent.message`.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            session_id=session_id,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            page=page,
            types=types,
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

    async def send(
        self,
        session_id: str,
        *,
        events: Iterable[beta_sessions_types.BetaManagedAgentsEventParams],
        betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsSendSessionEvents:
        """Send events to a session: messages, tool results, confirmations, interrupts or outcomes.

        Events are queued in the order given, and the call returns without waiting for the agent to handle
        them. The agent's answer arrives in the event stream. A message that is sent while the agent works is
        taken up when it gets to it; an interrupt stops the work.

        Args:
            session_id: ID of the session.
            events: Events to send; they are handled in this order.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_send(
            session_id=session_id,
            events=events,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_sessions_types.BetaManagedAgentsSendSessionEvents, options
        )

    async def stream(
        self,
        session_id: str,
        *,
        event_deltas: Union[List[beta_types.BetaManagedAgentsDeltaType], Omit] = omit,
        betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _async.AsyncStream[beta_sessions_types.BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a session as they happen, as server-sent events.

        The stream carries events from the moment it is opened; earlier ones have to be listed. To
        miss nothing, open the stream before sending an event. After a lost connection, open a new
        stream, list the events, and skip those whose `id` was already seen.

        The stream stays open while the session is idle. `session.status_idle` tells that the
        agent waits for you, `session.status_terminated` that nothing more will come.

        Args:
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
                "Type[beta_sessions_types.BetaManagedAgentsStreamSessionEvents]",
                beta_sessions_types.BetaManagedAgentsStreamSessionEvents,
            ),
            options,
            stream=True,
            stream_cls=_async.AsyncStream[beta_sessions_types.BetaManagedAgentsStreamSessionEvents],
        )


class EventsWithRawResponse:
    """`Events` with raw responses."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self.list: Final = _sync.to_raw_response_wrapper(events.list)
        self.send: Final = _sync.to_raw_response_wrapper(events.send)
        self.stream: Final = _sync.to_raw_response_wrapper(events.stream)


class EventsWithStreamingResponse:
    """`Events` with streamed responses."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self.list: Final = _sync.to_streamed_response_wrapper(events.list)
        self.send: Final = _sync.to_streamed_response_wrapper(events.send)
        self.stream: Final = _sync.to_streamed_response_wrapper(events.stream)


class AsyncEventsWithRawResponse:
    """`AsyncEvents` with raw responses."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.list: Final = _async.async_to_raw_response_wrapper(events.list)
        self.send: Final = _async.async_to_raw_response_wrapper(events.send)
        self.stream: Final = _async.async_to_raw_response_wrapper(events.stream)


class AsyncEventsWithStreamingResponse:
    """`AsyncEvents` with streamed responses."""

    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.list: Final = _async.async_to_streamed_response_wrapper(events.list)
        self.send: Final = _async.async_to_streamed_response_wrapper(events.send)
        self.stream: Final = _async.async_to_streamed_response_wrapper(events.stream)
