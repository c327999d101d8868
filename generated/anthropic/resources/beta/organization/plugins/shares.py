# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_plugins_shares as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization import plugins as beta_organization_plugins_types

__all__ = [
    "AsyncShares",
    "AsyncSharesWithRawResponse",
    "AsyncSharesWithStreamingResponse",
    "Shares",
    "SharesWithRawResponse",
    "SharesWithStreamingResponse",
]


class Shares(SyncAPIResource):
    """Whom a plugin is shared with."""

    @cached_property
    def with_raw_response(self) -> SharesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SharesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SharesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SharesWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        target_type: Union[Literal["organization", "organization_member", "rbac_group"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_plugins_types.BetaPluginShare]:
        """List with whom a plugin is shared, page by page.

        Args:
            plugin_id: ID of the plugin.
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose plugins are meant.
            page: Cursor of the page to return: `next_page` of the page before it.
            target_type: Only shares with the whole organization, with single members, or with RBAC groups.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            plugin_id=plugin_id,
            limit=limit,
            organization_id=organization_id,
            page=page,
            target_type=target_type,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_plugins_types.BetaPluginShare,
            SyncPageCursor[beta_organization_plugins_types.BetaPluginShare],
            options,
        )


class AsyncShares(AsyncAPIResource):
    """Whom a plugin is shared with."""

    @cached_property
    def with_raw_response(self) -> AsyncSharesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSharesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSharesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSharesWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        target_type: Union[Literal["organization", "organization_member", "rbac_group"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_plugins_types.BetaPluginShare,
        AsyncPageCursor[beta_organization_plugins_types.BetaPluginShare],
    ]:
        """List with whom a plugin is shared, page by page.

        Args:
            plugin_id: ID of the plugin.
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose plugins are meant.
            page: Cursor of the page to return: `next_page` of the page before it.
            target_type: Only shares with the whole organization, with single members, or with RBAC groups.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            plugin_id=plugin_id,
            limit=limit,
            organization_id=organization_id,
            page=page,
            target_type=target_type,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_plugins_types.BetaPluginShare,
            AsyncPageCursor[beta_organization_plugins_types.BetaPluginShare],
            options,
        )


class SharesWithRawResponse:
    """`Shares` with raw responses."""

    def __init__(self, shares: Shares) -> None:
        self._shares = shares
        self.list: Final = _sync.to_raw_response_wrapper(shares.list)


class SharesWithStreamingResponse:
    """`Shares` with streamed responses."""

    def __init__(self, shares: Shares) -> None:
        self._shares = shares
        self.list: Final = _sync.to_streamed_response_wrapper(shares.list)


class AsyncSharesWithRawResponse:
    """`AsyncShares` with raw responses."""

    def __init__(self, shares: AsyncShares) -> None:
        self._shares = shares
        self.list: Final = _async.async_to_raw_response_wrapper(shares.list)


class AsyncSharesWithStreamingResponse:
    """`AsyncShares` with streamed responses."""

    def __init__(self, shares: AsyncShares) -> None:
        self._shares = shares
        self.list: Final = _async.async_to_streamed_response_wrapper(shares.list)
