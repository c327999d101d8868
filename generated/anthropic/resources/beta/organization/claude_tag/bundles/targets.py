# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Type, Union, cast

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_claude_tag_bundles_targets as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization.claude_tag import bundles as beta_organization_claude_tag_bundles_types

__all__ = [
    "AsyncTargets",
    "AsyncTargetsWithRawResponse",
    "AsyncTargetsWithStreamingResponse",
    "Targets",
    "TargetsWithRawResponse",
    "TargetsWithStreamingResponse",
]


class Targets(SyncAPIResource):
    """What a bundle applies to."""

    @cached_property
    def with_raw_response(self) -> TargetsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return TargetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TargetsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return TargetsWithStreamingResponse(self)

    def create(
        self,
        bundle_id: str,
        *,
        target: beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTargetCreateParam,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget:
        """Attach a bundle of Claude Tag to a Slack channel or workspace.

        Args:
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            bundle_id=bundle_id,
            target=target,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            cast(
                "Type[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget]",
                beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget,
            ),
            options,
        )

    def retrieve(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget:
        """Fetch a target of a bundle of Claude Tag.

        Args:
            target_id: ID of the target.
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            target_id=target_id,
            bundle_id=bundle_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            cast(
                "Type[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget]",
                beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget,
            ),
            options,
        )

    def list(
        self,
        bundle_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget]:
        """List the targets of a bundle of Claude Tag, page by page.

        Args:
            bundle_id: ID of the bundle.
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
            bundle_id=bundle_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget]",
                beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget,
            ),
            SyncPageCursor[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget],
            options,
        )

    def delete(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_bundles_types.BetaClaudeTagDeletedBundleTarget:
        """Remove a target from a bundle of Claude Tag.

        The bundle no longer applies to that Slack channel or workspace.

        Args:
            target_id: ID of the target.
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            target_id=target_id,
            bundle_id=bundle_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_claude_tag_bundles_types.BetaClaudeTagDeletedBundleTarget, options
        )


class AsyncTargets(AsyncAPIResource):
    """What a bundle applies to."""

    @cached_property
    def with_raw_response(self) -> AsyncTargetsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncTargetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTargetsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncTargetsWithStreamingResponse(self)

    async def create(
        self,
        bundle_id: str,
        *,
        target: beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTargetCreateParam,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget:
        """Attach a bundle of Claude Tag to a Slack channel or workspace.

        Args:
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            bundle_id=bundle_id,
            target=target,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            cast(
                "Type[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget]",
                beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget,
            ),
            options,
        )

    async def retrieve(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget:
        """Fetch a target of a bundle of Claude Tag.

        Args:
            target_id: ID of the target.
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            target_id=target_id,
            bundle_id=bundle_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            cast(
                "Type[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget]",
                beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget,
            ),
            options,
        )

    def list(
        self,
        bundle_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget,
        AsyncPageCursor[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget],
    ]:
        """List the targets of a bundle of Claude Tag, page by page.

        Args:
            bundle_id: ID of the bundle.
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
            bundle_id=bundle_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget]",
                beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget,
            ),
            AsyncPageCursor[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTarget],
            options,
        )

    async def delete(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_bundles_types.BetaClaudeTagDeletedBundleTarget:
        """Remove a target from a bundle of Claude Tag.

        The bundle no longer applies to that Slack channel or workspace.

        Args:
            target_id: ID of the target.
            bundle_id: ID of the bundle.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            target_id=target_id,
            bundle_id=bundle_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_claude_tag_bundles_types.BetaClaudeTagDeletedBundleTarget, options
        )


class TargetsWithRawResponse:
    """`Targets` with raw responses."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self.create: Final = _sync.to_raw_response_wrapper(targets.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(targets.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(targets.list)
        self.delete: Final = _sync.to_raw_response_wrapper(targets.delete)


class TargetsWithStreamingResponse:
    """`Targets` with streamed responses."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self.create: Final = _sync.to_streamed_response_wrapper(targets.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(targets.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(targets.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(targets.delete)


class AsyncTargetsWithRawResponse:
    """`AsyncTargets` with raw responses."""

    def __init__(self, targets: AsyncTargets) -> None:
        self._targets = targets
        self.create: Final = _async.async_to_raw_response_wrapper(targets.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(targets.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(targets.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(targets.delete)


class AsyncTargetsWithStreamingResponse:
    """`AsyncTargets` with streamed responses."""

    def __init__(self, targets: AsyncTargets) -> None:
        self._targets = targets
        self.create: Final = _async.async_to_streamed_response_wrapper(targets.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(targets.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(targets.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(targets.delete)
