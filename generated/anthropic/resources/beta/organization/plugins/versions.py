# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_plugins_versions as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization import plugins as beta_organization_plugins_types

__all__ = [
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]


class Versions(SyncAPIResource):
    """The versions of a plugin."""

    @cached_property
    def with_raw_response(self) -> VersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return VersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return VersionsWithStreamingResponse(self)

    def create(
        self,
        plugin_id: str,
        *,
        files: SequenceNotStr[FileTypes],
        release_notes: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaPluginVersion:
        """Upload a new version of a plugin.

        Args:
            plugin_id: ID of the plugin.
            files: The files of the version.
            release_notes: What is new in the version, for people to read.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            plugin_id=plugin_id,
            files=files,
            release_notes=release_notes,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_plugins_types.BetaPluginVersion, options)

    def retrieve(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaPluginVersion:
        """Fetch a version of a plugin.

        Args:
            version: ID of the version of the plugin.
            plugin_id: ID of the plugin.
            organization_id: ID of the organization whose plugins are meant.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            version=version,
            plugin_id=plugin_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_plugins_types.BetaPluginVersion, options)

    def list(
        self,
        plugin_id: str,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_plugins_types.BetaPluginVersion]:
        """List the versions of a plugin, page by page.

        Args:
            plugin_id: ID of the plugin.
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose plugins are meant.
            page: Cursor of the page to return: `next_page` of the page before it.
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
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_plugins_types.BetaPluginVersion,
            SyncPageCursor[beta_organization_plugins_types.BetaPluginVersion],
            options,
        )

    def download(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _sync.BinaryAPIResponse:
        """Download the content of a version of a plugin.

        Args:
            version: ID of the version of the plugin.
            plugin_id: ID of the plugin.
            organization_id: ID of the organization whose plugins are meant.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_download(
            version=version,
            plugin_id=plugin_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(_sync.BinaryAPIResponse, options)


class AsyncVersions(AsyncAPIResource):
    """The versions of a plugin."""

    @cached_property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncVersionsWithStreamingResponse(self)

    async def create(
        self,
        plugin_id: str,
        *,
        files: SequenceNotStr[FileTypes],
        release_notes: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaPluginVersion:
        """Upload a new version of a plugin.

        Args:
            plugin_id: ID of the plugin.
            files: The files of the version.
            release_notes: What is new in the version, for people to read.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            plugin_id=plugin_id,
            files=files,
            release_notes=release_notes,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_plugins_types.BetaPluginVersion, options)

    async def retrieve(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaPluginVersion:
        """Fetch a version of a plugin.

        Args:
            version: ID of the version of the plugin.
            plugin_id: ID of the plugin.
            organization_id: ID of the organization whose plugins are meant.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            version=version,
            plugin_id=plugin_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_plugins_types.BetaPluginVersion, options)

    def list(
        self,
        plugin_id: str,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_plugins_types.BetaPluginVersion,
        AsyncPageCursor[beta_organization_plugins_types.BetaPluginVersion],
    ]:
        """List the versions of a plugin, page by page.

        Args:
            plugin_id: ID of the plugin.
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose plugins are meant.
            page: Cursor of the page to return: `next_page` of the page before it.
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
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_plugins_types.BetaPluginVersion,
            AsyncPageCursor[beta_organization_plugins_types.BetaPluginVersion],
            options,
        )

    async def download(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _async.AsyncBinaryAPIResponse:
        """Download the content of a version of a plugin.

        Args:
            version: ID of the version of the plugin.
            plugin_id: ID of the plugin.
            organization_id: ID of the organization whose plugins are meant.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_download(
            version=version,
            plugin_id=plugin_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(_async.AsyncBinaryAPIResponse, options)


class VersionsWithRawResponse:
    """`Versions` with raw responses."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.create: Final = _sync.to_raw_response_wrapper(versions.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(versions.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(versions.list)
        self.download: Final = _sync.to_custom_raw_response_wrapper(
            versions.download, _sync.BinaryAPIResponse
        )


class VersionsWithStreamingResponse:
    """`Versions` with streamed responses."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.create: Final = _sync.to_streamed_response_wrapper(versions.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(versions.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(versions.list)
        self.download: Final = _sync.to_custom_streamed_response_wrapper(
            versions.download, _sync.StreamedBinaryAPIResponse
        )


class AsyncVersionsWithRawResponse:
    """`AsyncVersions` with raw responses."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.create: Final = _async.async_to_raw_response_wrapper(versions.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(versions.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(versions.list)
        self.download: Final = _async.async_to_custom_raw_response_wrapper(
            versions.download, _async.AsyncBinaryAPIResponse
        )


class AsyncVersionsWithStreamingResponse:
    """`AsyncVersions` with streamed responses."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.create: Final = _async.async_to_streamed_response_wrapper(versions.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(versions.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(versions.list)
        self.download: Final = _async.async_to_custom_streamed_response_wrapper(
            versions.download, _async.AsyncStreamedBinaryAPIResponse
        )
