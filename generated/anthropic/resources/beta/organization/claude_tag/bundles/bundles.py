# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_organization_claude_tag_bundles as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization import claude_tag as beta_organization_claude_tag_types

__all__ = [
    "AsyncBundles",
    "AsyncBundlesWithRawResponse",
    "AsyncBundlesWithStreamingResponse",
    "Bundles",
    "BundlesWithRawResponse",
    "BundlesWithStreamingResponse",
]


class Bundles(SyncAPIResource):
    """Bundles of settings."""

    @cached_property
    def targets(self) -> resources.beta.organization.claude_tag.bundles.Targets:
        """What a bundle applies to."""
        return resources.beta.organization.claude_tag.bundles.Targets(self._client)

    @cached_property
    def with_raw_response(self) -> BundlesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return BundlesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BundlesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return BundlesWithStreamingResponse(self)

    def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagBundle:
        """Fetch a bundle of Claude Tag.

        Args:
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            bundle_id=bundle_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_claude_tag_types.BetaClaudeTagBundle, options)

    def update(
        self,
        bundle_id: str,
        *,
        instructions: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagBundle:
        """Change the instructions of a bundle of Claude Tag.

        Args:
            bundle_id: ID of the bundle.
            instructions: New instructions for Claude, in words of your own; null to have none. Left out, they
                stay as they are.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            bundle_id=bundle_id,
            instructions=instructions,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_claude_tag_types.BetaClaudeTagBundle, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagBundle]:
        """List the bundles of Claude Tag, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_tag_types.BetaClaudeTagBundle,
            SyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagBundle],
            options,
        )


class AsyncBundles(AsyncAPIResource):
    """Bundles of settings."""

    @cached_property
    def targets(self) -> resources.beta.organization.claude_tag.bundles.AsyncTargets:
        """What a bundle applies to."""
        return resources.beta.organization.claude_tag.bundles.AsyncTargets(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBundlesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncBundlesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBundlesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncBundlesWithStreamingResponse(self)

    async def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagBundle:
        """Fetch a bundle of Claude Tag.

        Args:
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            bundle_id=bundle_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_claude_tag_types.BetaClaudeTagBundle, options
        )

    async def update(
        self,
        bundle_id: str,
        *,
        instructions: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagBundle:
        """Change the instructions of a bundle of Claude Tag.

        Args:
            bundle_id: ID of the bundle.
            instructions: New instructions for Claude, in words of your own; null to have none. Left out, they
                stay as they are.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            bundle_id=bundle_id,
            instructions=instructions,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_claude_tag_types.BetaClaudeTagBundle, options
        )

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_claude_tag_types.BetaClaudeTagBundle,
        AsyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagBundle],
    ]:
        """List the bundles of Claude Tag, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_tag_types.BetaClaudeTagBundle,
            AsyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagBundle],
            options,
        )


class BundlesWithRawResponse:
    """`Bundles` with raw responses."""

    def __init__(self, bundles: Bundles) -> None:
        self._bundles = bundles
        self.retrieve: Final = _sync.to_raw_response_wrapper(bundles.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(bundles.update)
        self.list: Final = _sync.to_raw_response_wrapper(bundles.list)

    @cached_property
    def targets(self) -> resources.beta.organization.claude_tag.bundles.TargetsWithRawResponse:
        """What a bundle applies to."""
        return resources.beta.organization.claude_tag.bundles.TargetsWithRawResponse(self._bundles.targets)


class BundlesWithStreamingResponse:
    """`Bundles` with streamed responses."""

    def __init__(self, bundles: Bundles) -> None:
        self._bundles = bundles
        self.retrieve: Final = _sync.to_streamed_response_wrapper(bundles.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(bundles.update)
        self.list: Final = _sync.to_streamed_response_wrapper(bundles.list)

    @cached_property
    def targets(self) -> resources.beta.organization.claude_tag.bundles.TargetsWithStreamingResponse:
        """What a bundle applies to."""
        return resources.beta.organization.claude_tag.bundles.TargetsWithStreamingResponse(
            self._bundles.targets
        )


class AsyncBundlesWithRawResponse:
    """`AsyncBundles` with raw responses."""

    def __init__(self, bundles: AsyncBundles) -> None:
        self._bundles = bundles
        self.retrieve: Final = _async.async_to_raw_response_wrapper(bundles.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(bundles.update)
        self.list: Final = _async.async_to_raw_response_wrapper(bundles.list)

    @cached_property
    def targets(self) -> resources.beta.organization.claude_tag.bundles.AsyncTargetsWithRawResponse:
        """What a bundle applies to."""
        return resources.beta.organization.claude_tag.bundles.AsyncTargetsWithRawResponse(
            self._bundles.targets
        )


class AsyncBundlesWithStreamingResponse:
    """`AsyncBundles` with streamed responses."""

    def __init__(self, bundles: AsyncBundles) -> None:
        self._bundles = bundles
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(bundles.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(bundles.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(bundles.list)

    @cached_property
    def targets(self) -> resources.beta.organization.claude_tag.bundles.AsyncTargetsWithStreamingResponse:
        """What a bundle applies to."""
        return resources.beta.organization.claude_tag.bundles.AsyncTargetsWithStreamingResponse(
            self._bundles.targets
        )
