# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Dict, Final, Iterable, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as _resources
from anthropic import types
from anthropic._api import beta_sessions as _api
from anthropic._async.page import AsyncBidirectionalPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncBidirectionalPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types
from anthropic.types.beta import session_create_params

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    """Run an agent in an environment, and exchange events with it."""

    @cached_property
    def events(self) -> _resources.beta.sessions.Events:
        """What happens in a session, and what you send into it."""
        return _resources.beta.sessions.Events(self._client)

    @cached_property
    def resources(self) -> _resources.beta.sessions.Resources:
        """Files and repositories that a session works with."""
        return _resources.beta.sessions.Resources(self._client)

    @cached_property
    def threads(self) -> _resources.beta.sessions.threads.Threads:
        """The threads of a session, one for each agent that takes part."""
        return _resources.beta.sessions.threads.Threads(self._client)

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        agent: session_create_params.Agent,
        environment_id: str,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, Omit] = omit,
        initial_events: Union[Iterable[session_create_params.InitialEvent], Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        resources: Union[Iterable[session_create_params.Resource], Omit] = omit,
        title: Union[str, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Create a session: a running instance of an agent in an environment.

        The session starts `idle`: its agent and container are set up, and no work is done before an event
        arrives, either in `initial_events` or by sending one later. Follow the work by streaming the events
        of the session.

        Args:
            agent: Agent to run: its ID for the latest version, an object to pin a version, or one to override
                parts of its configuration.
            environment_id: Environment to set up the container of the session from.
            budget: Most that the session may spend. When it is reached the agent stops, and the session goes
                idle with the stop reason `budget_reached`. Leave it out for no limit.
            initial_events: Events to send to the session right away, so that it starts working without a
                second request: messages of the user, or an outcome to reach. At most 50; they are handled in
                this order.
            metadata: Key-value pairs of your own to keep along with the session, at most 16: keys of up to 64
                characters, values of up to 512.
            resources: Files, repositories and memory stores to mount in the container.
            title: Title for people to recognize the session by; at most 500 characters.
            vault_ids: Vaults whose credentials the session may use to sign in to MCP servers and other
                services.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            agent=agent,
            environment_id=environment_id,
            budget=budget,
            initial_events=initial_events,
            metadata=metadata,
            resources=resources,
            title=title,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsSession, options)

    def retrieve(
        self,
        session_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Get one session: its state, agent, resources, and what it has used so far.

        Args:
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
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaManagedAgentsSession, options)

    def update(
        self,
        session_id: str,
        *,
        agent: Union[beta_types.BetaManagedAgentsSessionAgentUpdateParam, Omit] = omit,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        title: Union[str, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Update a session: its title, metadata, budget, or the tools and MCP servers of its agent.

        Fields that are left out stay as they are. A change is recorded in the session as a `session.updated`
        event, and applies from the next turn on. It concerns this session only; the agent it was created from
        does not change.

        Args:
            session_id: ID of the session.
            agent: Changes to the agent as this session runs it.
            budget: New limit of what the session may spend. Null lifts the limit.
            metadata: Pairs to add or replace; a null value removes its key. Keys that are not mentioned stay.
            title: New title, of 1 to 500 characters. Null removes it.
            vault_ids: Not supported yet: a request that sets it is refused. Vaults are named when the session
                is created.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            session_id=session_id,
            agent=agent,
            budget=budget,
            metadata=metadata,
            title=title,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsSession, options)

    def list(
        self,
        *,
        agent_id: Union[str, Omit] = omit,
        agent_version: Union[int, Omit] = omit,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        deployment_id: Union[str, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        memory_store_id: Union[str, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        page: Union[str, Omit] = omit,
        statuses: Union[List[Literal["rescheduling", "running", "idle", "terminated"]], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncBidirectionalPageCursor[beta_types.BetaManagedAgentsSession]:
        """List the sessions of the workspace, a page at a time.

        All filters are combined: a session is returned when it meets every one of them.

        Args:
            agent_id: Return only sessions that run this agent.
            agent_version: Return only sessions that run this version of the agent. It has an effect only
                along with `agent_id`.
            created_at_gt: Return only items created after this time.
            created_at_gte: Return only items created at this time or later.
            created_at_lt: Return only items created before this time.
            created_at_lte: Return only items created at this time or earlier.
            deployment_id: Return only sessions that this deployment started.
            include_archived: Return archived sessions too; left out by default.
            limit: Page size: how many items one page holds at most.
            memory_store_id: Return only sessions that have this memory store among their resources.
            order: Direction of the listing, by time of creation: `desc`, the default, starts with the newest
                session, `asc` with the oldest.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            statuses: Return only sessions in one of these states.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            agent_id=agent_id,
            agent_version=agent_version,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            deployment_id=deployment_id,
            include_archived=include_archived,
            limit=limit,
            memory_store_id=memory_store_id,
            order=order,
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
            beta_types.BetaManagedAgentsSession,
            SyncBidirectionalPageCursor[beta_types.BetaManagedAgentsSession],
            options,
        )

    def delete(
        self,
        session_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeletedSession:
        """Delete a session for good, along with its events and its container.

        A session that is `running` has to be interrupted first. What it only refers to stays: the agent, the
        environment, uploaded files, memory stores and vaults. Archive the session instead to keep its
        history.

        Args:
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_types.BetaManagedAgentsDeletedSession, options)

    def archive(
        self,
        session_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Archive a session: it takes no further events, and its history can still be read.

        Archived sessions are left out of listings unless `include_archived` is set.

        Args:
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
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsSession, options)


class AsyncSessions(AsyncAPIResource):
    """Run an agent in an environment, and exchange events with it."""

    @cached_property
    def events(self) -> _resources.beta.sessions.AsyncEvents:
        """What happens in a session, and what you send into it."""
        return _resources.beta.sessions.AsyncEvents(self._client)

    @cached_property
    def resources(self) -> _resources.beta.sessions.AsyncResources:
        """Files and repositories that a session works with."""
        return _resources.beta.sessions.AsyncResources(self._client)

    @cached_property
    def threads(self) -> _resources.beta.sessions.threads.AsyncThreads:
        """The threads of a session, one for each agent that takes part."""
        return _resources.beta.sessions.threads.AsyncThreads(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSessionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        agent: session_create_params.Agent,
        environment_id: str,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, Omit] = omit,
        initial_events: Union[Iterable[session_create_params.InitialEvent], Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        resources: Union[Iterable[session_create_params.Resource], Omit] = omit,
        title: Union[str, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Create a session: a running instance of an agent in an environment.

        The session starts `idle`: its agent and container are set up, and no work is done before an event
        arrives, either in `initial_events` or by sending one later. Follow the work by streaming the events
        of the session.

        Args:
            agent: Agent to run: its ID for the latest version, an object to pin a version, or one to override
                parts of its configuration.
            environment_id: Environment to set up the container of the session from.
            budget: Most that the session may spend. When it is reached the agent stops, and the session goes
                idle with the stop reason `budget_reached`. Leave it out for no limit.
            initial_events: Events to send to the session right away, so that it starts working without a
                second request: messages of the user, or an outcome to reach. At most 50; they are handled in
                this order.
            metadata: Key-value pairs of your own to keep along with the session, at most 16: keys of up to 64
                characters, values of up to 512.
            resources: Files, repositories and memory stores to mount in the container.
            title: Title for people to recognize the session by; at most 500 characters.
            vault_ids: Vaults whose credentials the session may use to sign in to MCP servers and other
                services.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            agent=agent,
            environment_id=environment_id,
            budget=budget,
            initial_events=initial_events,
            metadata=metadata,
            resources=resources,
            title=title,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsSession, options)

    async def retrieve(
        self,
        session_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Get one session: its state, agent, resources, and what it has used so far.

        Args:
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
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaManagedAgentsSession, options)

    async def update(
        self,
        session_id: str,
        *,
        agent: Union[beta_types.BetaManagedAgentsSessionAgentUpdateParam, Omit] = omit,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        title: Union[str, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Update a session: its title, metadata, budget, or the tools and MCP servers of its agent.

        Fields that are left out stay as they are. A change is recorded in the session as a `session.updated`
        event, and applies from the next turn on. It concerns this session only; the agent it was created from
        does not change.

        Args:
            session_id: ID of the session.
            agent: Changes to the agent as this session runs it.
            budget: New limit of what the session may spend. Null lifts the limit.
            metadata: Pairs to add or replace; a null value removes its key. Keys that are not mentioned stay.
            title: New title, of 1 to 500 characters. Null removes it.
            vault_ids: Not supported yet: a request that sets it is refused. Vaults are named when the session
                is created.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            session_id=session_id,
            agent=agent,
            budget=budget,
            metadata=metadata,
            title=title,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsSession, options)

    def list(
        self,
        *,
        agent_id: Union[str, Omit] = omit,
        agent_version: Union[int, Omit] = omit,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        deployment_id: Union[str, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        memory_store_id: Union[str, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        page: Union[str, Omit] = omit,
        statuses: Union[List[Literal["rescheduling", "running", "idle", "terminated"]], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_types.BetaManagedAgentsSession, AsyncBidirectionalPageCursor[beta_types.BetaManagedAgentsSession]
    ]:
        """List the sessions of the workspace, a page at a time.

        All filters are combined: a session is returned when it meets every one of them.

        Args:
            agent_id: Return only sessions that run this agent.
            agent_version: Return only sessions that run this version of the agent. It has an effect only
                along with `agent_id`.
            created_at_gt: Return only items created after this time.
            created_at_gte: Return only items created at this time or later.
            created_at_lt: Return only items created before this time.
            created_at_lte: Return only items created at this time or earlier.
            deployment_id: Return only sessions that this deployment started.
            include_archived: Return archived sessions too; left out by default.
            limit: Page size: how many items one page holds at most.
            memory_store_id: Return only sessions that have this memory store among their resources.
            order: Direction of the listing, by time of creation: `desc`, the default, starts with the newest
                session, `asc` with the oldest.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            statuses: Return only sessions in one of these states.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            agent_id=agent_id,
            agent_version=agent_version,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            deployment_id=deployment_id,
            include_archived=include_archived,
            limit=limit,
            memory_store_id=memory_store_id,
            order=order,
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
            beta_types.BetaManagedAgentsSession,
            AsyncBidirectionalPageCursor[beta_types.BetaManagedAgentsSession],
            options,
        )

    async def delete(
        self,
        session_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeletedSession:
        """Delete a session for good, along with its events and its container.

        A session that is `running` has to be interrupted first. What it only refers to stays: the agent, the
        environment, uploaded files, memory stores and vaults. Archive the session instead to keep its
        history.

        Args:
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_types.BetaManagedAgentsDeletedSession, options)

    async def archive(
        self,
        session_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsSession:
        """Archive a session: it takes no further events, and its history can still be read.

        Archived sessions are left out of listings unless `include_archived` is set.

        Args:
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
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsSession, options)


class SessionsWithRawResponse:
    """`Sessions` with raw responses."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.create: Final = _sync.to_raw_response_wrapper(sessions.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(sessions.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(sessions.update)
        self.list: Final = _sync.to_raw_response_wrapper(sessions.list)
        self.delete: Final = _sync.to_raw_response_wrapper(sessions.delete)
        self.archive: Final = _sync.to_raw_response_wrapper(sessions.archive)

    @cached_property
    def events(self) -> _resources.beta.sessions.EventsWithRawResponse:
        """What happens in a session, and what you send into it."""
        return _resources.beta.sessions.EventsWithRawResponse(self._sessions.events)

    @cached_property
    def resources(self) -> _resources.beta.sessions.ResourcesWithRawResponse:
        """Files and repositories that a session works with."""
        return _resources.beta.sessions.ResourcesWithRawResponse(self._sessions.resources)

    @cached_property
    def threads(self) -> _resources.beta.sessions.threads.ThreadsWithRawResponse:
        """The threads of a session, one for each agent that takes part."""
        return _resources.beta.sessions.threads.ThreadsWithRawResponse(self._sessions.threads)


class SessionsWithStreamingResponse:
    """`Sessions` with streamed responses."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.create: Final = _sync.to_streamed_response_wrapper(sessions.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(sessions.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(sessions.update)
        self.list: Final = _sync.to_streamed_response_wrapper(sessions.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(sessions.delete)
        self.archive: Final = _sync.to_streamed_response_wrapper(sessions.archive)

    @cached_property
    def events(self) -> _resources.beta.sessions.EventsWithStreamingResponse:
        """What happens in a session, and what you send into it."""
        return _resources.beta.sessions.EventsWithStreamingResponse(self._sessions.events)

    @cached_property
    def resources(self) -> _resources.beta.sessions.ResourcesWithStreamingResponse:
        """Files and repositories that a session works with."""
        return _resources.beta.sessions.ResourcesWithStreamingResponse(self._sessions.resources)

    @cached_property
    def threads(self) -> _resources.beta.sessions.threads.ThreadsWithStreamingResponse:
        """The threads of a session, one for each agent that takes part."""
        return _resources.beta.sessions.threads.ThreadsWithStreamingResponse(self._sessions.threads)


class AsyncSessionsWithRawResponse:
    """`AsyncSessions` with raw responses."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.create: Final = _async.async_to_raw_response_wrapper(sessions.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(sessions.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(sessions.update)
        self.list: Final = _async.async_to_raw_response_wrapper(sessions.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(sessions.delete)
        self.archive: Final = _async.async_to_raw_response_wrapper(sessions.archive)

    @cached_property
    def events(self) -> _resources.beta.sessions.AsyncEventsWithRawResponse:
        """What happens in a session, and what you send into it."""
        return _resources.beta.sessions.AsyncEventsWithRawResponse(self._sessions.events)

    @cached_property
    def resources(self) -> _resources.beta.sessions.AsyncResourcesWithRawResponse:
        """Files and repositories that a session works with."""
        return _resources.beta.sessions.AsyncResourcesWithRawResponse(self._sessions.resources)

    @cached_property
    def threads(self) -> _resources.beta.sessions.threads.AsyncThreadsWithRawResponse:
        """The threads of a session, one for each agent that takes part."""
        return _resources.beta.sessions.threads.AsyncThreadsWithRawResponse(self._sessions.threads)


class AsyncSessionsWithStreamingResponse:
    """`AsyncSessions` with streamed responses."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = sessions
        self.create: Final = _async.async_to_streamed_response_wrapper(sessions.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(sessions.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(sessions.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(sessions.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(sessions.delete)
        self.archive: Final = _async.async_to_streamed_response_wrapper(sessions.archive)

    @cached_property
    def events(self) -> _resources.beta.sessions.AsyncEventsWithStreamingResponse:
        """What happens in a session, and what you send into it."""
        return _resources.beta.sessions.AsyncEventsWithStreamingResponse(self._sessions.events)

    @cached_property
    def resources(self) -> _resources.beta.sessions.AsyncResourcesWithStreamingResponse:
        """Files and repositories that a session works with."""
        return _resources.beta.sessions.AsyncResourcesWithStreamingResponse(self._sessions.resources)

    @cached_property
    def threads(self) -> _resources.beta.sessions.threads.AsyncThreadsWithStreamingResponse:
        """The threads of a session, one for each agent that takes part."""
        return _resources.beta.sessions.threads.AsyncThreadsWithStreamingResponse(self._sessions.threads)
