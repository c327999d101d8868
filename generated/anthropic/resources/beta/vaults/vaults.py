# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_vaults as _api
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
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]


class Vaults(SyncAPIResource):
    """Keep the credentials that sessions use, out of sight of the model."""

    @cached_property
    def credentials(self) -> resources.beta.vaults.Credentials:
        """The credentials in a vault."""
        return resources.beta.vaults.Credentials(self._client)

    @cached_property
    def with_raw_response(self) -> VaultsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return VaultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VaultsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return VaultsWithStreamingResponse(self)

    def create(
        self,
        *,
        display_name: str,
        metadata: Union[Dict[str, str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Create a vault: a set of credentials that sessions may use, often those of one end user.

        Add credentials to it, then name the vault when you create a session. The agent can use the services
        behind them without ever seeing the secrets.

        Args:
            display_name: Name for people to recognize the vault by, such as the end user it belongs to. 1 to
                255 characters.
            metadata: Keys and values of your own to store along, such as IDs in your systems. Up to 16 pairs,
                keys up to 64 characters, values up to 512.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsVault, options)

    def retrieve(
        self,
        vault_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Fetch a vault, without its credentials.

        Args:
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaManagedAgentsVault, options)

    def update(
        self,
        vault_id: str,
        *,
        display_name: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Change the name or metadata of a vault.

        Fields that are left out keep their value.

        Args:
            vault_id: ID of the vault.
            display_name: New name for people to read, 1 to 255 characters. Omit it to keep the present one.
            metadata: Changes to the metadata: a string sets the key, null removes it, and keys that are not
                named stay as they are.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            vault_id=vault_id,
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsVault, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaManagedAgentsVault]:
        """List the vaults of the workspace, page by page.

        Args:
            include_archived: Return archived vaults too; left out by default.
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
            include_archived=include_archived,
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
            beta_types.BetaManagedAgentsVault, SyncPageCursor[beta_types.BetaManagedAgentsVault], options
        )

    def delete(
        self,
        vault_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeletedVault:
        """Delete a vault for good, with all credentials in it.

        No record remains. To keep one for auditing, archive the vault instead.

        Args:
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_types.BetaManagedAgentsDeletedVault, options)

    def archive(
        self,
        vault_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Archive a vault together with all credentials in it.

        The secrets are erased, the records stay for auditing. New sessions can no longer use the vault. This
        cannot be undone.

        Args:
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsVault, options)


class AsyncVaults(AsyncAPIResource):
    """Keep the credentials that sessions use, out of sight of the model."""

    @cached_property
    def credentials(self) -> resources.beta.vaults.AsyncCredentials:
        """The credentials in a vault."""
        return resources.beta.vaults.AsyncCredentials(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVaultsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncVaultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncVaultsWithStreamingResponse(self)

    async def create(
        self,
        *,
        display_name: str,
        metadata: Union[Dict[str, str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Create a vault: a set of credentials that sessions may use, often those of one end user.

        Add credentials to it, then name the vault when you create a session. The agent can use the services
        behind them without ever seeing the secrets.

        Args:
            display_name: Name for people to recognize the vault by, such as the end user it belongs to. 1 to
                255 characters.
            metadata: Keys and values of your own to store along, such as IDs in your systems. Up to 16 pairs,
                keys up to 64 characters, values up to 512.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsVault, options)

    async def retrieve(
        self,
        vault_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Fetch a vault, without its credentials.

        Args:
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaManagedAgentsVault, options)

    async def update(
        self,
        vault_id: str,
        *,
        display_name: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Change the name or metadata of a vault.

        Fields that are left out keep their value.

        Args:
            vault_id: ID of the vault.
            display_name: New name for people to read, 1 to 255 characters. Omit it to keep the present one.
            metadata: Changes to the metadata: a string sets the key, null removes it, and keys that are not
                named stay as they are.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            vault_id=vault_id,
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsVault, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_types.BetaManagedAgentsVault, AsyncPageCursor[beta_types.BetaManagedAgentsVault]
    ]:
        """List the vaults of the workspace, page by page.

        Args:
            include_archived: Return archived vaults too; left out by default.
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
            include_archived=include_archived,
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
            beta_types.BetaManagedAgentsVault, AsyncPageCursor[beta_types.BetaManagedAgentsVault], options
        )

    async def delete(
        self,
        vault_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeletedVault:
        """Delete a vault for good, with all credentials in it.

        No record remains. To keep one for auditing, archive the vault instead.

        Args:
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_types.BetaManagedAgentsDeletedVault, options)

    async def archive(
        self,
        vault_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsVault:
        """Archive a vault together with all credentials in it.

        The secrets are erased, the records stay for auditing. New sessions can no longer use the vault. This
        cannot be undone.

        Args:
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsVault, options)


class VaultsWithRawResponse:
    """`Vaults` with raw responses."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = vaults
        self.create: Final = _sync.to_raw_response_wrapper(vaults.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(vaults.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(vaults.update)
        self.list: Final = _sync.to_raw_response_wrapper(vaults.list)
        self.delete: Final = _sync.to_raw_response_wrapper(vaults.delete)
        self.archive: Final = _sync.to_raw_response_wrapper(vaults.archive)

    @cached_property
    def credentials(self) -> resources.beta.vaults.CredentialsWithRawResponse:
        """The credentials in a vault."""
        return resources.beta.vaults.CredentialsWithRawResponse(self._vaults.credentials)


class VaultsWithStreamingResponse:
    """`Vaults` with streamed responses."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = vaults
        self.create: Final = _sync.to_streamed_response_wrapper(vaults.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(vaults.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(vaults.update)
        self.list: Final = _sync.to_streamed_response_wrapper(vaults.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(vaults.delete)
        self.archive: Final = _sync.to_streamed_response_wrapper(vaults.archive)

    @cached_property
    def credentials(self) -> resources.beta.vaults.CredentialsWithStreamingResponse:
        """The credentials in a vault."""
        return resources.beta.vaults.CredentialsWithStreamingResponse(self._vaults.credentials)


class AsyncVaultsWithRawResponse:
    """`AsyncVaults` with raw responses."""

    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = vaults
        self.create: Final = _async.async_to_raw_response_wrapper(vaults.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(vaults.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(vaults.update)
        self.list: Final = _async.async_to_raw_response_wrapper(vaults.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(vaults.delete)
        self.archive: Final = _async.async_to_raw_response_wrapper(vaults.archive)

    @cached_property
    def credentials(self) -> resources.beta.vaults.AsyncCredentialsWithRawResponse:
        """The credentials in a vault."""
        return resources.beta.vaults.AsyncCredentialsWithRawResponse(self._vaults.credentials)


class AsyncVaultsWithStreamingResponse:
    """`AsyncVaults` with streamed responses."""

    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = vaults
        self.create: Final = _async.async_to_streamed_response_wrapper(vaults.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(vaults.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(vaults.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(vaults.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(vaults.delete)
        self.archive: Final = _async.async_to_streamed_response_wrapper(vaults.archive)

    @cached_property
    def credentials(self) -> resources.beta.vaults.AsyncCredentialsWithStreamingResponse:
        """The credentials in a vault."""
        return resources.beta.vaults.AsyncCredentialsWithStreamingResponse(self._vaults.credentials)
