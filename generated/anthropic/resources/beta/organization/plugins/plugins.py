# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_organization_plugins as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncPlugins",
    "AsyncPluginsWithRawResponse",
    "AsyncPluginsWithStreamingResponse",
    "Plugins",
    "PluginsWithRawResponse",
    "PluginsWithStreamingResponse",
]


class Plugins(SyncAPIResource):
    """The plugins of an organization."""

    @cached_property
    def installation_settings(self) -> resources.beta.organization.plugins.InstallationSettings:
        """For whom a plugin is installed."""
        return resources.beta.organization.plugins.InstallationSettings(self._client)

    @cached_property
    def shares(self) -> resources.beta.organization.plugins.Shares:
        """Whom a plugin is shared with."""
        return resources.beta.organization.plugins.Shares(self._client)

    @cached_property
    def versions(self) -> resources.beta.organization.plugins.Versions:
        """The versions of a plugin."""
        return resources.beta.organization.plugins.Versions(self._client)

    @cached_property
    def with_raw_response(self) -> PluginsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return PluginsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PluginsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return PluginsWithStreamingResponse(self)

    def create(
        self,
        *,
        files: SequenceNotStr[FileTypes],
        marketplace_id: Union[str, Omit] = omit,
        release_notes: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPlugin:
        """Create a plugin by uploading its first version.

        Args:
            files: The files of the first version.
            marketplace_id: ID of the marketplace to put the plugin in.
            release_notes: What the version brings, for people to read.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            files=files,
            marketplace_id=marketplace_id,
            release_notes=release_notes,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaPlugin, options)

    def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPlugin:
        """Fetch a plugin.

        Args:
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
            plugin_id=plugin_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaPlugin, options)

    def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPlugin:
        """Choose the version of a plugin that members get.

        Args:
            plugin_id: ID of the plugin.
            served_version_id: ID of the version that members are to get.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            plugin_id=plugin_id,
            served_version_id=served_version_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaPlugin, options)

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        marketplace_id: Union[str, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        owner_type: Union[Literal["organization", "user"], Omit] = omit,
        owner_user_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaPlugin]:
        """List the plugins, page by page.

        Args:
            created_at_gt: Only plugins created after this time.
            created_at_gte: Only plugins created at or after this time.
            created_at_lt: Only plugins created before this time.
            created_at_lte: Only plugins created at or before this time.
            limit: Page size: how many items one page holds at most.
            marketplace_id: Only plugins of this marketplace.
            organization_id: ID of the organization whose plugins are meant.
            owner_type: Only plugins owned by the organization, or only those owned by single users.
            owner_user_id: Only plugins owned by the user with this ID.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            marketplace_id=marketplace_id,
            organization_id=organization_id,
            owner_type=owner_type,
            owner_user_id=owner_user_id,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaPlugin, SyncPageCursor[beta_organization_types.BetaPlugin], options
        )

    def delete(
        self,
        plugin_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedPlugin:
        """Delete a plugin.

        Args:
            plugin_id: ID of the plugin.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            plugin_id=plugin_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_organization_types.BetaDeletedPlugin, options)


class AsyncPlugins(AsyncAPIResource):
    """The plugins of an organization."""

    @cached_property
    def installation_settings(self) -> resources.beta.organization.plugins.AsyncInstallationSettings:
        """For whom a plugin is installed."""
        return resources.beta.organization.plugins.AsyncInstallationSettings(self._client)

    @cached_property
    def shares(self) -> resources.beta.organization.plugins.AsyncShares:
        """Whom a plugin is shared with."""
        return resources.beta.organization.plugins.AsyncShares(self._client)

    @cached_property
    def versions(self) -> resources.beta.organization.plugins.AsyncVersions:
        """The versions of a plugin."""
        return resources.beta.organization.plugins.AsyncVersions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncPluginsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncPluginsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPluginsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncPluginsWithStreamingResponse(self)

    async def create(
        self,
        *,
        files: SequenceNotStr[FileTypes],
        marketplace_id: Union[str, Omit] = omit,
        release_notes: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPlugin:
        """Create a plugin by uploading its first version.

        Args:
            files: The files of the first version.
            marketplace_id: ID of the marketplace to put the plugin in.
            release_notes: What the version brings, for people to read.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            files=files,
            marketplace_id=marketplace_id,
            release_notes=release_notes,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaPlugin, options)

    async def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPlugin:
        """Fetch a plugin.

        Args:
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
            plugin_id=plugin_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_types.BetaPlugin, options)

    async def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPlugin:
        """Choose the version of a plugin that members get.

        Args:
            plugin_id: ID of the plugin.
            served_version_id: ID of the version that members are to get.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            plugin_id=plugin_id,
            served_version_id=served_version_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaPlugin, options)

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        marketplace_id: Union[str, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        owner_type: Union[Literal["organization", "user"], Omit] = omit,
        owner_user_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaPlugin, AsyncPageCursor[beta_organization_types.BetaPlugin]
    ]:
        """List the plugins, page by page.

        Args:
            created_at_gt: Only plugins created after this time.
            created_at_gte: Only plugins created at or after this time.
            created_at_lt: Only plugins created before this time.
            created_at_lte: Only plugins created at or before this time.
            limit: Page size: how many items one page holds at most.
            marketplace_id: Only plugins of this marketplace.
            organization_id: ID of the organization whose plugins are meant.
            owner_type: Only plugins owned by the organization, or only those owned by single users.
            owner_user_id: Only plugins owned by the user with this ID.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            marketplace_id=marketplace_id,
            organization_id=organization_id,
            owner_type=owner_type,
            owner_user_id=owner_user_id,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaPlugin, AsyncPageCursor[beta_organization_types.BetaPlugin], options
        )

    async def delete(
        self,
        plugin_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedPlugin:
        """Delete a plugin.

        Args:
            plugin_id: ID of the plugin.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            plugin_id=plugin_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_organization_types.BetaDeletedPlugin, options)


class PluginsWithRawResponse:
    """`Plugins` with raw responses."""

    def __init__(self, plugins: Plugins) -> None:
        self._plugins = plugins
        self.create: Final = _sync.to_raw_response_wrapper(plugins.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(plugins.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(plugins.update)
        self.list: Final = _sync.to_raw_response_wrapper(plugins.list)
        self.delete: Final = _sync.to_raw_response_wrapper(plugins.delete)

    @cached_property
    def installation_settings(
        self,
    ) -> resources.beta.organization.plugins.InstallationSettingsWithRawResponse:
        """For whom a plugin is installed."""
        return resources.beta.organization.plugins.InstallationSettingsWithRawResponse(
            self._plugins.installation_settings
        )

    @cached_property
    def shares(self) -> resources.beta.organization.plugins.SharesWithRawResponse:
        """Whom a plugin is shared with."""
        return resources.beta.organization.plugins.SharesWithRawResponse(self._plugins.shares)

    @cached_property
    def versions(self) -> resources.beta.organization.plugins.VersionsWithRawResponse:
        """The versions of a plugin."""
        return resources.beta.organization.plugins.VersionsWithRawResponse(self._plugins.versions)


class PluginsWithStreamingResponse:
    """`Plugins` with streamed responses."""

    def __init__(self, plugins: Plugins) -> None:
        self._plugins = plugins
        self.create: Final = _sync.to_streamed_response_wrapper(plugins.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(plugins.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(plugins.update)
        self.list: Final = _sync.to_streamed_response_wrapper(plugins.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(plugins.delete)

    @cached_property
    def installation_settings(
        self,
    ) -> resources.beta.organization.plugins.InstallationSettingsWithStreamingResponse:
        """For whom a plugin is installed."""
        return resources.beta.organization.plugins.InstallationSettingsWithStreamingResponse(
            self._plugins.installation_settings
        )

    @cached_property
    def shares(self) -> resources.beta.organization.plugins.SharesWithStreamingResponse:
        """Whom a plugin is shared with."""
        return resources.beta.organization.plugins.SharesWithStreamingResponse(self._plugins.shares)

    @cached_property
    def versions(self) -> resources.beta.organization.plugins.VersionsWithStreamingResponse:
        """The versions of a plugin."""
        return resources.beta.organization.plugins.VersionsWithStreamingResponse(self._plugins.versions)


class AsyncPluginsWithRawResponse:
    """`AsyncPlugins` with raw responses."""

    def __init__(self, plugins: AsyncPlugins) -> None:
        self._plugins = plugins
        self.create: Final = _async.async_to_raw_response_wrapper(plugins.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(plugins.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(plugins.update)
        self.list: Final = _async.async_to_raw_response_wrapper(plugins.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(plugins.delete)

    @cached_property
    def installation_settings(
        self,
    ) -> resources.beta.organization.plugins.AsyncInstallationSettingsWithRawResponse:
        """For whom a plugin is installed."""
        return resources.beta.organization.plugins.AsyncInstallationSettingsWithRawResponse(
            self._plugins.installation_settings
        )

    @cached_property
    def shares(self) -> resources.beta.organization.plugins.AsyncSharesWithRawResponse:
        """Whom a plugin is shared with."""
        return resources.beta.organization.plugins.AsyncSharesWithRawResponse(self._plugins.shares)

    @cached_property
    def versions(self) -> resources.beta.organization.plugins.AsyncVersionsWithRawResponse:
        """The versions of a plugin."""
        return resources.beta.organization.plugins.AsyncVersionsWithRawResponse(self._plugins.versions)


class AsyncPluginsWithStreamingResponse:
    """`AsyncPlugins` with streamed responses."""

    def __init__(self, plugins: AsyncPlugins) -> None:
        self._plugins = plugins
        self.create: Final = _async.async_to_streamed_response_wrapper(plugins.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(plugins.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(plugins.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(plugins.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(plugins.delete)

    @cached_property
    def installation_settings(
        self,
    ) -> resources.beta.organization.plugins.AsyncInstallationSettingsWithStreamingResponse:
        """For whom a plugin is installed."""
        return resources.beta.organization.plugins.AsyncInstallationSettingsWithStreamingResponse(
            self._plugins.installation_settings
        )

    @cached_property
    def shares(self) -> resources.beta.organization.plugins.AsyncSharesWithStreamingResponse:
        """Whom a plugin is shared with."""
        return resources.beta.organization.plugins.AsyncSharesWithStreamingResponse(self._plugins.shares)

    @cached_property
    def versions(self) -> resources.beta.organization.plugins.AsyncVersionsWithStreamingResponse:
        """The versions of a plugin."""
        return resources.beta.organization.plugins.AsyncVersionsWithStreamingResponse(self._plugins.versions)
