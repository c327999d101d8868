# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_agents_versions as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types

__all__ = [
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]


class Versions(SyncAPIResource):
    """The versions of an agent, one for each update."""

    @cached_property
    def with_raw_response(self) -> VersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return VersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return VersionsWithStreamingResponse(self)

    def list(
        self,
        agent_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaManagedAgentsAgent]:
        """List the versions of an agent.

        Args:
            agent_id: ID of the agent.
            limit: Page size: how many items one page holds at most. The default is 20, the maximum 100.
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
            agent_id=agent_id,
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
            beta_types.BetaManagedAgentsAgent, SyncPageCursor[beta_types.BetaManagedAgentsAgent], options
        )


class AsyncVersions(AsyncAPIResource):
    """The versions of an agent, one for each update."""

    @cached_property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncVersionsWithStreamingResponse(self)

    def list(
        self,
        agent_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_types.BetaManagedAgentsAgent, AsyncPageCursor[beta_types.BetaManagedAgentsAgent]
    ]:
        """List the versions of an agent.

        Args:
            agent_id: ID of the agent.
            limit: Page size: how many items one page holds at most. The default is 20, the maximum 100.
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
            agent_id=agent_id,
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
            beta_types.BetaManagedAgentsAgent, AsyncPageCursor[beta_types.BetaManagedAgentsAgent], options
        )


class VersionsWithRawResponse:
    """`Versions` with raw responses."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.list: Final = _sync.to_raw_response_wrapper(versions.list)


class VersionsWithStreamingResponse:
    """`Versions` with streamed responses."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.list: Final = _sync.to_streamed_response_wrapper(versions.list)


class AsyncVersionsWithRawResponse:
    """`AsyncVersions` with raw responses."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.list: Final = _async.async_to_raw_response_wrapper(versions.list)


class AsyncVersionsWithStreamingResponse:
    """`AsyncVersions` with streamed responses."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.list: Final = _async.async_to_streamed_response_wrapper(versions.list)
