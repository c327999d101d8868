# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_plugin_marketplaces as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncPluginMarketplaces",
    "AsyncPluginMarketplacesWithRawResponse",
    "AsyncPluginMarketplacesWithStreamingResponse",
    "PluginMarketplaces",
    "PluginMarketplacesWithRawResponse",
    "PluginMarketplacesWithStreamingResponse",
]


class PluginMarketplaces(SyncAPIResource):
    """The marketplaces that plugins come from."""

    @cached_property
    def with_raw_response(self) -> PluginMarketplacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return PluginMarketplacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PluginMarketplacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return PluginMarketplacesWithStreamingResponse(self)

    def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplace:
        """Fetch a plugin marketplace.

        Args:
            marketplace_id: ID of the marketplace.
            organization_id: ID of the organization whose marketplaces are meant.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            marketplace_id=marketplace_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaPluginMarketplace, options)

    def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: Literal["auto_install", "available", "not_available", "required"],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplace:
        """Change the default installation preference of a plugin marketplace.

        The default applies to plugins of the marketplace that have no preference of their own.

        Args:
            marketplace_id: ID of the marketplace.
            default_installation_preference: How members get its plugins: installed for them (`auto_install`),
                installed and mandatory (`required`), on offer (`available`) or not on offer
                (`not_available`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            marketplace_id=marketplace_id,
            default_installation_preference=default_installation_preference,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaPluginMarketplace, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        owner_type: Union[Literal["organization", "user"], Omit] = omit,
        page: Union[str, Omit] = omit,
        source: Union[Literal["directory", "github", "gitlab", "manual", "public_git"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaPluginMarketplace]:
        """List the plugin marketplaces, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose marketplaces are meant.
            owner_type: Only marketplaces owned by the organization, or only those owned by single users.
            page: Cursor of the page to return: `next_page` of the page before it.
            source: Only marketplaces whose content comes from this kind of source: a directory, a Git
                repository, or uploads (`manual`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            organization_id=organization_id,
            owner_type=owner_type,
            page=page,
            source=source,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaPluginMarketplace,
            SyncPageCursor[beta_organization_types.BetaPluginMarketplace],
            options,
        )

    def validate_archive(
        self,
        *,
        archive: FileTypes,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplaceValidationReport:
        """Check whether an archive is a valid plugin marketplace.

        Nothing is created or changed.

        Args:
            archive: The archive to check, as a file.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_validate_archive(
            archive=archive,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_types.BetaPluginMarketplaceValidationReport, options
        )

    def validate_repository(
        self,
        *,
        repository_url: str,
        ref: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplaceValidationReport:
        """Check whether a repository is a valid plugin marketplace.

        Nothing is created or changed.

        Args:
            repository_url: Address of the repository.
            ref: Branch, tag or commit to check; null for the default branch.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_validate_repository(
            repository_url=repository_url,
            ref=ref,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_types.BetaPluginMarketplaceValidationReport, options
        )


class AsyncPluginMarketplaces(AsyncAPIResource):
    """The marketplaces that plugins come from."""

    @cached_property
    def with_raw_response(self) -> AsyncPluginMarketplacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncPluginMarketplacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPluginMarketplacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncPluginMarketplacesWithStreamingResponse(self)

    async def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplace:
        """Fetch a plugin marketplace.

        Args:
            marketplace_id: ID of the marketplace.
            organization_id: ID of the organization whose marketplaces are meant.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            marketplace_id=marketplace_id,
            organization_id=organization_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_types.BetaPluginMarketplace, options)

    async def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: Literal["auto_install", "available", "not_available", "required"],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplace:
        """Change the default installation preference of a plugin marketplace.

        The default applies to plugins of the marketplace that have no preference of their own.

        Args:
            marketplace_id: ID of the marketplace.
            default_installation_preference: How members get its plugins: installed for them (`auto_install`),
                installed and mandatory (`required`), on offer (`available`) or not on offer
                (`not_available`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            marketplace_id=marketplace_id,
            default_installation_preference=default_installation_preference,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaPluginMarketplace, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        organization_id: Union[str, Omit] = omit,
        owner_type: Union[Literal["organization", "user"], Omit] = omit,
        page: Union[str, Omit] = omit,
        source: Union[Literal["directory", "github", "gitlab", "manual", "public_git"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaPluginMarketplace,
        AsyncPageCursor[beta_organization_types.BetaPluginMarketplace],
    ]:
        """List the plugin marketplaces, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            organization_id: ID of the organization whose marketplaces are meant.
            owner_type: Only marketplaces owned by the organization, or only those owned by single users.
            page: Cursor of the page to return: `next_page` of the page before it.
            source: Only marketplaces whose content comes from this kind of source: a directory, a Git
                repository, or uploads (`manual`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            organization_id=organization_id,
            owner_type=owner_type,
            page=page,
            source=source,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaPluginMarketplace,
            AsyncPageCursor[beta_organization_types.BetaPluginMarketplace],
            options,
        )

    async def validate_archive(
        self,
        *,
        archive: FileTypes,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplaceValidationReport:
        """Check whether an archive is a valid plugin marketplace.

        Nothing is created or changed.

        Args:
            archive: The archive to check, as a file.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_validate_archive(
            archive=archive,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaPluginMarketplaceValidationReport, options
        )

    async def validate_repository(
        self,
        *,
        repository_url: str,
        ref: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaPluginMarketplaceValidationReport:
        """Check whether a repository is a valid plugin marketplace.

        Nothing is created or changed.

        Args:
            repository_url: Address of the repository.
            ref: Branch, tag or commit to check; null for the default branch.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_validate_repository(
            repository_url=repository_url,
            ref=ref,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaPluginMarketplaceValidationReport, options
        )


class PluginMarketplacesWithRawResponse:
    """`PluginMarketplaces` with raw responses."""

    def __init__(self, plugin_marketplaces: PluginMarketplaces) -> None:
        self._plugin_marketplaces = plugin_marketplaces
        self.retrieve: Final = _sync.to_raw_response_wrapper(plugin_marketplaces.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(plugin_marketplaces.update)
        self.list: Final = _sync.to_raw_response_wrapper(plugin_marketplaces.list)
        self.validate_archive: Final = _sync.to_raw_response_wrapper(plugin_marketplaces.validate_archive)
        self.validate_repository: Final = _sync.to_raw_response_wrapper(
            plugin_marketplaces.validate_repository
        )


class PluginMarketplacesWithStreamingResponse:
    """`PluginMarketplaces` with streamed responses."""

    def __init__(self, plugin_marketplaces: PluginMarketplaces) -> None:
        self._plugin_marketplaces = plugin_marketplaces
        self.retrieve: Final = _sync.to_streamed_response_wrapper(plugin_marketplaces.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(plugin_marketplaces.update)
        self.list: Final = _sync.to_streamed_response_wrapper(plugin_marketplaces.list)
        self.validate_archive: Final = _sync.to_streamed_response_wrapper(
            plugin_marketplaces.validate_archive
        )
        self.validate_repository: Final = _sync.to_streamed_response_wrapper(
            plugin_marketplaces.validate_repository
        )


class AsyncPluginMarketplacesWithRawResponse:
    """`AsyncPluginMarketplaces` with raw responses."""

    def __init__(self, plugin_marketplaces: AsyncPluginMarketplaces) -> None:
        self._plugin_marketplaces = plugin_marketplaces
        self.retrieve: Final = _async.async_to_raw_response_wrapper(plugin_marketplaces.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(plugin_marketplaces.update)
        self.list: Final = _async.async_to_raw_response_wrapper(plugin_marketplaces.list)
        self.validate_archive: Final = _async.async_to_raw_response_wrapper(
            plugin_marketplaces.validate_archive
        )
        self.validate_repository: Final = _async.async_to_raw_response_wrapper(
            plugin_marketplaces.validate_repository
        )


class AsyncPluginMarketplacesWithStreamingResponse:
    """`AsyncPluginMarketplaces` with streamed responses."""

    def __init__(self, plugin_marketplaces: AsyncPluginMarketplaces) -> None:
        self._plugin_marketplaces = plugin_marketplaces
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(plugin_marketplaces.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(plugin_marketplaces.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(plugin_marketplaces.list)
        self.validate_archive: Final = _async.async_to_streamed_response_wrapper(
            plugin_marketplaces.validate_archive
        )
        self.validate_repository: Final = _async.async_to_streamed_response_wrapper(
            plugin_marketplaces.validate_repository
        )
