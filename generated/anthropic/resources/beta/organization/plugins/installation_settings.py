# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_plugins_installation_settings as _api
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
    "AsyncInstallationSettings",
    "AsyncInstallationSettingsWithRawResponse",
    "AsyncInstallationSettingsWithStreamingResponse",
    "InstallationSettings",
    "InstallationSettingsWithRawResponse",
    "InstallationSettingsWithStreamingResponse",
]


class InstallationSettings(SyncAPIResource):
    """For whom a plugin is installed."""

    @cached_property
    def with_raw_response(self) -> InstallationSettingsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return InstallationSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InstallationSettingsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return InstallationSettingsWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        target_type: Union[Literal["organization", "rbac_group"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_plugins_types.BetaPluginInstallationSetting]:
        """List the installation settings of a plugin, page by page.

        Args:
            plugin_id: ID of the plugin.
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose plugins are meant.
            page: Cursor of the page to return: `next_page` of the page before it.
            target_type: Only the setting for the organization, or only those for RBAC groups.
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
            beta_organization_plugins_types.BetaPluginInstallationSetting,
            SyncPageCursor[beta_organization_plugins_types.BetaPluginInstallationSetting],
            options,
        )

    def remove(
        self,
        target: str,
        *,
        plugin_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaDeletedPluginInstallationSetting:
        """Remove the installation setting of a plugin for a target.

        The target then gets the plugin by the settings that otherwise apply to it.

        Args:
            target: Whom the setting is for: the organization or an RBAC group.
            plugin_id: ID of the plugin.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            target=target,
            plugin_id=plugin_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_plugins_types.BetaDeletedPluginInstallationSetting, options
        )

    def set(
        self,
        target: str,
        *,
        plugin_id: str,
        installation_preference: Literal["auto_install", "available", "not_available", "required"],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaPluginInstallationSetting:
        """Set how a target gets a plugin.

        Replaces the setting that the target had for the plugin, if any.

        Args:
            target: Whom the setting is for: the organization or an RBAC group.
            plugin_id: ID of the plugin.
            installation_preference: How members get the plugin: installed for them (`auto_install`),
                installed and mandatory (`required`), on offer (`available`) or not on offer
                (`not_available`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_set(
            target=target,
            plugin_id=plugin_id,
            installation_preference=installation_preference,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_plugins_types.BetaPluginInstallationSetting, options
        )


class AsyncInstallationSettings(AsyncAPIResource):
    """For whom a plugin is installed."""

    @cached_property
    def with_raw_response(self) -> AsyncInstallationSettingsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncInstallationSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInstallationSettingsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncInstallationSettingsWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        target_type: Union[Literal["organization", "rbac_group"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_plugins_types.BetaPluginInstallationSetting,
        AsyncPageCursor[beta_organization_plugins_types.BetaPluginInstallationSetting],
    ]:
        """List the installation settings of a plugin, page by page.

        Args:
            plugin_id: ID of the plugin.
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose plugins are meant.
            page: Cursor of the page to return: `next_page` of the page before it.
            target_type: Only the setting for the organization, or only those for RBAC groups.
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
            beta_organization_plugins_types.BetaPluginInstallationSetting,
            AsyncPageCursor[beta_organization_plugins_types.BetaPluginInstallationSetting],
            options,
        )

    async def remove(
        self,
        target: str,
        *,
        plugin_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaDeletedPluginInstallationSetting:
        """Remove the installation setting of a plugin for a target.

        The target then gets the plugin by the settings that otherwise apply to it.

        Args:
            target: Whom the setting is for: the organization or an RBAC group.
            plugin_id: ID of the plugin.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            target=target,
            plugin_id=plugin_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_plugins_types.BetaDeletedPluginInstallationSetting, options
        )

    async def set(
        self,
        target: str,
        *,
        plugin_id: str,
        installation_preference: Literal["auto_install", "available", "not_available", "required"],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_plugins_types.BetaPluginInstallationSetting:
        """Set how a target gets a plugin.

        Replaces the setting that the target had for the plugin, if any.

        Args:
            target: Whom the setting is for: the organization or an RBAC group.
            plugin_id: ID of the plugin.
            installation_preference: How members get the plugin: installed for them (`auto_install`),
                installed and mandatory (`required`), on offer (`available`) or not on offer
                (`not_available`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_set(
            target=target,
            plugin_id=plugin_id,
            installation_preference=installation_preference,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_plugins_types.BetaPluginInstallationSetting, options
        )


class InstallationSettingsWithRawResponse:
    """`InstallationSettings` with raw responses."""

    def __init__(self, installation_settings: InstallationSettings) -> None:
        self._installation_settings = installation_settings
        self.list: Final = _sync.to_raw_response_wrapper(installation_settings.list)
        self.remove: Final = _sync.to_raw_response_wrapper(installation_settings.remove)
        self.set: Final = _sync.to_raw_response_wrapper(installation_settings.set)


class InstallationSettingsWithStreamingResponse:
    """`InstallationSettings` with streamed responses."""

    def __init__(self, installation_settings: InstallationSettings) -> None:
        self._installation_settings = installation_settings
        self.list: Final = _sync.to_streamed_response_wrapper(installation_settings.list)
        self.remove: Final = _sync.to_streamed_response_wrapper(installation_settings.remove)
        self.set: Final = _sync.to_streamed_response_wrapper(installation_settings.set)


class AsyncInstallationSettingsWithRawResponse:
    """`AsyncInstallationSettings` with raw responses."""

    def __init__(self, installation_settings: AsyncInstallationSettings) -> None:
        self._installation_settings = installation_settings
        self.list: Final = _async.async_to_raw_response_wrapper(installation_settings.list)
        self.remove: Final = _async.async_to_raw_response_wrapper(installation_settings.remove)
        self.set: Final = _async.async_to_raw_response_wrapper(installation_settings.set)


class AsyncInstallationSettingsWithStreamingResponse:
    """`AsyncInstallationSettings` with streamed responses."""

    def __init__(self, installation_settings: AsyncInstallationSettings) -> None:
        self._installation_settings = installation_settings
        self.list: Final = _async.async_to_streamed_response_wrapper(installation_settings.list)
        self.remove: Final = _async.async_to_streamed_response_wrapper(installation_settings.remove)
        self.set: Final = _async.async_to_streamed_response_wrapper(installation_settings.set)
