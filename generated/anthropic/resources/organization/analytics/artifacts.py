# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_analytics_artifacts as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "Artifacts",
    "ArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
]


class Artifacts(SyncAPIResource):
    """The artifacts that were made."""

    @cached_property
    def with_raw_response(self) -> ArtifactsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArtifactsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ArtifactsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: str,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        group_by: Union[List[organization_types.AnalyticsArtifactGroupBy], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_types.AnalyticsArtifactActivity]:
        """List the artifacts that were created, by type.

        Reports on one day, and tells shared artifacts from unshared ones.

        Args:
            date: Day to report on.
            filter: Condition that the rows must meet; several may be given.
            group_by: What to break the figures down by; several may be given.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            date=date,
            filter=filter,
            group_by=group_by,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.AnalyticsArtifactActivity,
            SyncPageCursor[organization_types.AnalyticsArtifactActivity],
            options,
        )


class AsyncArtifacts(AsyncAPIResource):
    """The artifacts that were made."""

    @cached_property
    def with_raw_response(self) -> AsyncArtifactsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncArtifactsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: str,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        group_by: Union[List[organization_types.AnalyticsArtifactGroupBy], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        organization_types.AnalyticsArtifactActivity,
        AsyncPageCursor[organization_types.AnalyticsArtifactActivity],
    ]:
        """List the artifacts that were created, by type.

        Reports on one day, and tells shared artifacts from unshared ones.

        Args:
            date: Day to report on.
            filter: Condition that the rows must meet; several may be given.
            group_by: What to break the figures down by; several may be given.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            date=date,
            filter=filter,
            group_by=group_by,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.AnalyticsArtifactActivity,
            AsyncPageCursor[organization_types.AnalyticsArtifactActivity],
            options,
        )


class ArtifactsWithRawResponse:
    """`Artifacts` with raw responses."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = artifacts
        self.list: Final = _sync.to_raw_response_wrapper(artifacts.list)


class ArtifactsWithStreamingResponse:
    """`Artifacts` with streamed responses."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = artifacts
        self.list: Final = _sync.to_streamed_response_wrapper(artifacts.list)


class AsyncArtifactsWithRawResponse:
    """`AsyncArtifacts` with raw responses."""

    def __init__(self, artifacts: AsyncArtifacts) -> None:
        self._artifacts = artifacts
        self.list: Final = _async.async_to_raw_response_wrapper(artifacts.list)


class AsyncArtifactsWithStreamingResponse:
    """`AsyncArtifacts` with streamed responses."""

    def __init__(self, artifacts: AsyncArtifacts) -> None:
        self._artifacts = artifacts
        self.list: Final = _async.async_to_streamed_response_wrapper(artifacts.list)
