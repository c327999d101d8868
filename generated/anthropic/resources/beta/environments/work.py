# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Type, Union, cast

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_environments_work as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.lib._resources._async.work_helpers import AsyncWorkHelpers
from anthropic.types.beta import environments as beta_environments_types

__all__ = [
    "AsyncWork",
    "AsyncWorkWithRawResponse",
    "AsyncWorkWithStreamingResponse",
    "Work",
    "WorkWithRawResponse",
    "WorkWithStreamingResponse",
]


class Work(SyncAPIResource):
    """Take the work of an environment that you host, keep it alive and end it."""

    @cached_property
    def with_raw_response(self) -> WorkWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return WorkWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WorkWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return WorkWithStreamingResponse(self)

    def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Look up a piece of work and the state it is in.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            work_id=work_id,
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_environments_types.BetaSelfHostedWork, options)

    def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Dict[str, Optional[str]],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Change the metadata of a piece of work; nothing else of it can be changed.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            metadata: Key-value pairs to set. A key with null is removed; keys that are left out stay.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            work_id=work_id,
            environment_id=environment_id,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_environments_types.BetaSelfHostedWork, options)

    def list(
        self,
        environment_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_environments_types.BetaSelfHostedWork]:
        """List the pieces of work of a self-hosted environment.

        Args:
            environment_id: ID of the environment, which has to be self-hosted.
            limit: Page size: how many items one page holds, from 1 to 1000. The default is 20.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            environment_id=environment_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_environments_types.BetaSelfHostedWork,
            SyncPageCursor[beta_environments_types.BetaSelfHostedWork],
            options,
        )

    def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Acknowledge a piece of work: tell the queue that this worker has taken it on.

        The item leaves the queue and is `starting`. One that is polled but not acknowledged may be handed to
        another worker.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_ack(
            work_id=work_id,
            environment_id=environment_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_environments_types.BetaSelfHostedWork, options)

    def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: Union[int, None, Omit] = omit,
        expected_last_heartbeat: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWorkHeartbeatResponse:
        """Send a heartbeat: show that the worker is alive, and keep its lease on a piece of work.

        Call it again well within `ttl_seconds` of the answer. The answer also tells the worker when it is
        asked to stop.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            desired_ttl_seconds: How long the lease should last from now, in seconds. The service decides; the
                answer says what it granted.
            expected_last_heartbeat: The `last_heartbeat` of the previous answer, unchanged, or `NO_HEARTBEAT`
                for the first heartbeat, which takes an item that nobody holds. If it does not match, another
                worker holds the item and the call fails with status 412, so that two workers never both
                believe they own it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_heartbeat(
            work_id=work_id,
            environment_id=environment_id,
            desired_ttl_seconds=desired_ttl_seconds,
            expected_last_heartbeat=expected_last_heartbeat,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_environments_types.BetaSelfHostedWorkHeartbeatResponse, options
        )

    def poll(
        self,
        environment_id: str,
        *,
        block_ms: Union[int, None, Omit] = omit,
        reclaim_older_than_ms: Union[int, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        anthropic_worker_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Optional[beta_environments_types.BetaSelfHostedWork]:
        """Take the next piece of work from the queue of a self-hosted environment.

        A worker on your own machines calls this in a loop. It gets one item, or null when nothing is waiting.
        The worker then acknowledges the item, sends heartbeats while it works, and finally stops the item.
        Ready-made workers make these calls for you.

        Args:
            environment_id: ID of the environment, which has to be self-hosted.
            block_ms: How long to wait for work when the queue is empty, in milliseconds, from 1 to 999.
                Without it the call does not wait.
            reclaim_older_than_ms: Also hand out an item that another worker polled more than this many
                milliseconds ago and never acknowledged; 5000 when left out.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            anthropic_worker_id: Name that the worker gives itself, unique among the workers of the
                environment. Only workers that send it are counted in `workers_polling`.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_poll(
            environment_id=environment_id,
            block_ms=block_ms,
            reclaim_older_than_ms=reclaim_older_than_ms,
            betas=betas,
            anthropic_worker_id=anthropic_worker_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            cast(
                "Type[Optional[beta_environments_types.BetaSelfHostedWork]]",
                Optional[beta_environments_types.BetaSelfHostedWork],
            ),
            options,
        )

    def stats(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWorkQueueStats:
        """Look up how full the work queue of a self-hosted environment is, and whether workers are polling
        it.

        Args:
            environment_id: ID of the environment, which has to be self-hosted.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_stats(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_environments_types.BetaSelfHostedWorkQueueStats, options)

    def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        force: Union[bool, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Stop a piece of work.

        By default the worker is asked to wind down: the item is `stopping` until the worker is done. With
        `force` it is `stopped` without waiting for that.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            force: Ends the item at once, rather than letting the worker wind down first.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_stop(
            work_id=work_id,
            environment_id=environment_id,
            force=force,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_environments_types.BetaSelfHostedWork, options)


class AsyncWork(AsyncWorkHelpers):
    """Take the work of an environment that you host, keep it alive and end it."""

    @cached_property
    def with_raw_response(self) -> AsyncWorkWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncWorkWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWorkWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncWorkWithStreamingResponse(self)

    async def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Look up a piece of work and the state it is in.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            work_id=work_id,
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_environments_types.BetaSelfHostedWork, options)

    async def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Dict[str, Optional[str]],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Change the metadata of a piece of work; nothing else of it can be changed.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            metadata: Key-value pairs to set. A key with null is removed; keys that are left out stay.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            work_id=work_id,
            environment_id=environment_id,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_environments_types.BetaSelfHostedWork, options)

    def list(
        self,
        environment_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_environments_types.BetaSelfHostedWork,
        AsyncPageCursor[beta_environments_types.BetaSelfHostedWork],
    ]:
        """List the pieces of work of a self-hosted environment.

        Args:
            environment_id: ID of the environment, which has to be self-hosted.
            limit: Page size: how many items one page holds, from 1 to 1000. The default is 20.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            environment_id=environment_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_environments_types.BetaSelfHostedWork,
            AsyncPageCursor[beta_environments_types.BetaSelfHostedWork],
            options,
        )

    async def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Acknowledge a piece of work: tell the queue that this worker has taken it on.

        The item leaves the queue and is `starting`. One that is polled but not acknowledged may be handed to
        another worker.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_ack(
            work_id=work_id,
            environment_id=environment_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_environments_types.BetaSelfHostedWork, options)

    async def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: Union[int, None, Omit] = omit,
        expected_last_heartbeat: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWorkHeartbeatResponse:
        """Send a heartbeat: show that the worker is alive, and keep its lease on a piece of work.

        Call it again well within `ttl_seconds` of the answer. The answer also tells the worker when it is
        asked to stop.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            desired_ttl_seconds: How long the lease should last from now, in seconds. The service decides; the
                answer says what it granted.
            expected_last_heartbeat: The `last_heartbeat` of the previous answer, unchanged, or `NO_HEARTBEAT`
                for the first heartbeat, which takes an item that nobody holds. If it does not match, another
                worker holds the item and the call fails with status 412, so that two workers never both
                believe they own it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_heartbeat(
            work_id=work_id,
            environment_id=environment_id,
            desired_ttl_seconds=desired_ttl_seconds,
            expected_last_heartbeat=expected_last_heartbeat,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_environments_types.BetaSelfHostedWorkHeartbeatResponse, options
        )

    async def poll(
        self,
        environment_id: str,
        *,
        block_ms: Union[int, None, Omit] = omit,
        reclaim_older_than_ms: Union[int, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        anthropic_worker_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Optional[beta_environments_types.BetaSelfHostedWork]:
        """Take the next piece of work from the queue of a self-hosted environment.

        A worker on your own machines calls this in a loop. It gets one item, or null when nothing is waiting.
        The worker then acknowledges the item, sends heartbeats while it works, and finally stops the item.
        Ready-made workers make these calls for you.

        Args:
            environment_id: ID of the environment, which has to be self-hosted.
            block_ms: How long to wait for work when the queue is empty, in milliseconds, from 1 to 999.
                Without it the call does not wait.
            reclaim_older_than_ms: Also hand out an item that another worker polled more than this many
                milliseconds ago and never acknowledged; 5000 when left out.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            anthropic_worker_id: Name that the worker gives itself, unique among the workers of the
                environment. Only workers that send it are counted in `workers_polling`.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_poll(
            environment_id=environment_id,
            block_ms=block_ms,
            reclaim_older_than_ms=reclaim_older_than_ms,
            betas=betas,
            anthropic_worker_id=anthropic_worker_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            cast(
                "Type[Optional[beta_environments_types.BetaSelfHostedWork]]",
                Optional[beta_environments_types.BetaSelfHostedWork],
            ),
            options,
        )

    async def stats(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWorkQueueStats:
        """Look up how full the work queue of a self-hosted environment is, and whether workers are polling
        it.

        Args:
            environment_id: ID of the environment, which has to be self-hosted.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_stats(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_environments_types.BetaSelfHostedWorkQueueStats, options
        )

    async def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        force: Union[bool, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_environments_types.BetaSelfHostedWork:
        """Stop a piece of work.

        By default the worker is asked to wind down: the item is `stopping` until the worker is done. With
        `force` it is `stopped` without waiting for that.

        Args:
            work_id: ID of the piece of work, as polling returned it.
            environment_id: ID of the environment.
            force: Ends the item at once, rather than letting the worker wind down first.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_stop(
            work_id=work_id,
            environment_id=environment_id,
            force=force,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_environments_types.BetaSelfHostedWork, options)


class WorkWithRawResponse:
    """`Work` with raw responses."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.retrieve: Final = _sync.to_raw_response_wrapper(work.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(work.update)
        self.list: Final = _sync.to_raw_response_wrapper(work.list)
        self.ack: Final = _sync.to_raw_response_wrapper(work.ack)
        self.heartbeat: Final = _sync.to_raw_response_wrapper(work.heartbeat)
        self.poll: Final = _sync.to_raw_response_wrapper(work.poll)
        self.stats: Final = _sync.to_raw_response_wrapper(work.stats)
        self.stop: Final = _sync.to_raw_response_wrapper(work.stop)


class WorkWithStreamingResponse:
    """`Work` with streamed responses."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.retrieve: Final = _sync.to_streamed_response_wrapper(work.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(work.update)
        self.list: Final = _sync.to_streamed_response_wrapper(work.list)
        self.ack: Final = _sync.to_streamed_response_wrapper(work.ack)
        self.heartbeat: Final = _sync.to_streamed_response_wrapper(work.heartbeat)
        self.poll: Final = _sync.to_streamed_response_wrapper(work.poll)
        self.stats: Final = _sync.to_streamed_response_wrapper(work.stats)
        self.stop: Final = _sync.to_streamed_response_wrapper(work.stop)


class AsyncWorkWithRawResponse:
    """`AsyncWork` with raw responses."""

    def __init__(self, work: AsyncWork) -> None:
        self._work = work
        self.retrieve: Final = _async.async_to_raw_response_wrapper(work.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(work.update)
        self.list: Final = _async.async_to_raw_response_wrapper(work.list)
        self.ack: Final = _async.async_to_raw_response_wrapper(work.ack)
        self.heartbeat: Final = _async.async_to_raw_response_wrapper(work.heartbeat)
        self.poll: Final = _async.async_to_raw_response_wrapper(work.poll)
        self.stats: Final = _async.async_to_raw_response_wrapper(work.stats)
        self.stop: Final = _async.async_to_raw_response_wrapper(work.stop)


class AsyncWorkWithStreamingResponse:
    """`AsyncWork` with streamed responses."""

    def __init__(self, work: AsyncWork) -> None:
        self._work = work
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(work.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(work.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(work.list)
        self.ack: Final = _async.async_to_streamed_response_wrapper(work.ack)
        self.heartbeat: Final = _async.async_to_streamed_response_wrapper(work.heartbeat)
        self.poll: Final = _async.async_to_streamed_response_wrapper(work.poll)
        self.stats: Final = _async.async_to_streamed_response_wrapper(work.stats)
        self.stop: Final = _async.async_to_streamed_response_wrapper(work.stop)
