# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Iterable, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_workspaces_rate_limits as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.organization import workspaces as organization_workspaces_types

__all__ = [
    "AsyncRateLimits",
    "AsyncRateLimitsWithRawResponse",
    "AsyncRateLimitsWithStreamingResponse",
    "RateLimits",
    "RateLimitsWithRawResponse",
    "RateLimitsWithStreamingResponse",
]


class RateLimits(SyncAPIResource):
    """The rate limits of a workspace."""

    @cached_property
    def with_raw_response(self) -> RateLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return RateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return RateLimitsWithStreamingResponse(self)

    def update(
        self,
        rate_limit_id: str,
        *,
        workspace_id: str,
        limits: Iterable[organization_workspaces_types.WorkspaceRateLimitUpdateValueParam],
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_workspaces_types.WorkspaceRateLimit:
        """Change a rate limit of a workspace.

        Args:
            rate_limit_id: ID of the rate limit, as in `rate_limit_id` of the entries of the list.
            workspace_id: ID of the workspace.
            limits: Values to set, one for each type of limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            rate_limit_id=rate_limit_id,
            workspace_id=workspace_id,
            limits=limits,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_workspaces_types.WorkspaceRateLimit, options)

    def list(
        self,
        workspace_id: str,
        *,
        group_type: Union[
            Literal["batch", "files", "model_group", "skills", "token_count", "web_search"], Omit
        ] = omit,
        include_inherited: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_workspaces_types.WorkspaceRateLimit]:
        """List the rate limits of a workspace, page by page.

        Args:
            workspace_id: ID of the workspace.
            group_type: Only limits of this kind of group.
            include_inherited: Whether limits are included that the workspace has from the organization.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            workspace_id=workspace_id,
            group_type=group_type,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_workspaces_types.WorkspaceRateLimit,
            SyncPageCursor[organization_workspaces_types.WorkspaceRateLimit],
            options,
        )


class AsyncRateLimits(AsyncAPIResource):
    """The rate limits of a workspace."""

    @cached_property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncRateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncRateLimitsWithStreamingResponse(self)

    async def update(
        self,
        rate_limit_id: str,
        *,
        workspace_id: str,
        limits: Iterable[organization_workspaces_types.WorkspaceRateLimitUpdateValueParam],
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_workspaces_types.WorkspaceRateLimit:
        """Change a rate limit of a workspace.

        Args:
            rate_limit_id: ID of the rate limit, as in `rate_limit_id` of the entries of the list.
            workspace_id: ID of the workspace.
            limits: Values to set, one for each type of limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            rate_limit_id=rate_limit_id,
            workspace_id=workspace_id,
            limits=limits,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_workspaces_types.WorkspaceRateLimit, options)

    def list(
        self,
        workspace_id: str,
        *,
        group_type: Union[
            Literal["batch", "files", "model_group", "skills", "token_count", "web_search"], Omit
        ] = omit,
        include_inherited: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        organization_workspaces_types.WorkspaceRateLimit,
        AsyncPageCursor[organization_workspaces_types.WorkspaceRateLimit],
    ]:
        """List the rate limits of a workspace, page by page.

        Args:
            workspace_id: ID of the workspace.
            group_type: Only limits of this kind of group.
            include_inherited: Whether limits are included that the workspace has from the organization.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            workspace_id=workspace_id,
            group_type=group_type,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_workspaces_types.WorkspaceRateLimit,
            AsyncPageCursor[organization_workspaces_types.WorkspaceRateLimit],
            options,
        )


class RateLimitsWithRawResponse:
    """`RateLimits` with raw responses."""

    def __init__(self, rate_limits: RateLimits) -> None:
        self._rate_limits = rate_limits
        self.update: Final = _sync.to_raw_response_wrapper(rate_limits.update)
        self.list: Final = _sync.to_raw_response_wrapper(rate_limits.list)


class RateLimitsWithStreamingResponse:
    """`RateLimits` with streamed responses."""

    def __init__(self, rate_limits: RateLimits) -> None:
        self._rate_limits = rate_limits
        self.update: Final = _sync.to_streamed_response_wrapper(rate_limits.update)
        self.list: Final = _sync.to_streamed_response_wrapper(rate_limits.list)


class AsyncRateLimitsWithRawResponse:
    """`AsyncRateLimits` with raw responses."""

    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self._rate_limits = rate_limits
        self.update: Final = _async.async_to_raw_response_wrapper(rate_limits.update)
        self.list: Final = _async.async_to_raw_response_wrapper(rate_limits.list)


class AsyncRateLimitsWithStreamingResponse:
    """`AsyncRateLimits` with streamed responses."""

    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self._rate_limits = rate_limits
        self.update: Final = _async.async_to_streamed_response_wrapper(rate_limits.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(rate_limits.list)
