# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_sessions_threads as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = [
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]


class Threads(SyncAPIResource):
    """The threads of a session, one for each agent that takes part."""

    @cached_property
    def events(self) -> resources.beta.sessions.threads.Events:
        """What happens in one thread of a session."""
        return resources.beta.sessions.threads.Events(self._client)

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ThreadsWithStreamingResponse(self)

    def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsSessionThread:
        """Get one thread of a session: its agent, state and usage.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            thread_id=thread_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_sessions_types.BetaManagedAgentsSessionThread, options)

    def list(
        self,
        session_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        statuses: Union[List[beta_sessions_types.BetaManagedAgentsSessionThreadStatus], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionThread]:
        """List the threads of a session, a page at a time.

        Every session has a primary thread, in which its own agent works. A coordinator opens further ones,
        each with its own context, for the agents that it delegates work to.

        Args:
            session_id: ID of the session.
            limit: Page size: how many threads one page holds. The default is 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            statuses: Only threads with this status; several may be given.
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
            limit=limit,
            page=page,
            statuses=statuses,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_sessions_types.BetaManagedAgentsSessionThread,
            SyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionThread],
            options,
        )

    def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsSessionThread:
        """Archive a thread that is no longer needed: it takes no further work, and its history can still be
        read.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            thread_id=thread_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_sessions_types.BetaManagedAgentsSessionThread, options)


class AsyncThreads(AsyncAPIResource):
    """The threads of a session, one for each agent that takes part."""

    @cached_property
    def events(self) -> resources.beta.sessions.threads.AsyncEvents:
        """What happens in one thread of a session."""
        return resources.beta.sessions.threads.AsyncEvents(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncThreadsWithStreamingResponse(self)

    async def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsSessionThread:
        """Get one thread of a session: its agent, state and usage.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            thread_id=thread_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_sessions_types.BetaManagedAgentsSessionThread, options)

    def list(
        self,
        session_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        statuses: Union[List[beta_sessions_types.BetaManagedAgentsSessionThreadStatus], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_sessions_types.BetaManagedAgentsSessionThread,
        AsyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionThread],
    ]:
        """List the threads of a session, a page at a time.

        Every session has a primary thread, in which its own agent works. A coordinator opens further ones,
        each with its own context, for the agents that it delegates work to.

        Args:
            session_id: ID of the session.
            limit: Page size: how many threads one page holds. The default is 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            statuses: Only threads with this status; several may be given.
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
            limit=limit,
            page=page,
            statuses=statuses,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_sessions_types.BetaManagedAgentsSessionThread,
            AsyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionThread],
            options,
        )

    async def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsSessionThread:
        """Archive a thread that is no longer needed: it takes no further work, and its history can still be
        read.

        Args:
            thread_id: ID of the thread.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            thread_id=thread_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_sessions_types.BetaManagedAgentsSessionThread, options)


class ThreadsWithRawResponse:
    """`Threads` with raw responses."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self.retrieve: Final = _sync.to_raw_response_wrapper(threads.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(threads.list)
        self.archive: Final = _sync.to_raw_response_wrapper(threads.archive)

    @cached_property
    def events(self) -> resources.beta.sessions.threads.EventsWithRawResponse:
        """What happens in one thread of a session."""
        return resources.beta.sessions.threads.EventsWithRawResponse(self._threads.events)


class ThreadsWithStreamingResponse:
    """`Threads` with streamed responses."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self.retrieve: Final = _sync.to_streamed_response_wrapper(threads.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(threads.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(threads.archive)

    @cached_property
    def events(self) -> resources.beta.sessions.threads.EventsWithStreamingResponse:
        """What happens in one thread of a session."""
        return resources.beta.sessions.threads.EventsWithStreamingResponse(self._threads.events)


class AsyncThreadsWithRawResponse:
    """`AsyncThreads` with raw responses."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.retrieve: Final = _async.async_to_raw_response_wrapper(threads.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(threads.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(threads.archive)

    @cached_property
    def events(self) -> resources.beta.sessions.threads.AsyncEventsWithRawResponse:
        """What happens in one thread of a session."""
        return resources.beta.sessions.threads.AsyncEventsWithRawResponse(self._threads.events)


class AsyncThreadsWithStreamingResponse:
    """`AsyncThreads` with streamed responses."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(threads.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(threads.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(threads.archive)

    @cached_property
    def events(self) -> resources.beta.sessions.threads.AsyncEventsWithStreamingResponse:
        """What happens in one thread of a session."""
        return resources.beta.sessions.threads.AsyncEventsWithStreamingResponse(self._threads.events)
