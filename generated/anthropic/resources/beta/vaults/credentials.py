# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_vaults_credentials as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import vaults as beta_vaults_types
from anthropic.types.beta.vaults import credential_create_params, credential_update_params

__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "Credentials",
    "CredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
]


class Credentials(SyncAPIResource):
    """The credentials in a vault."""

    @cached_property
    def with_raw_response(self) -> CredentialsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return CredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CredentialsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return CredentialsWithStreamingResponse(self)

    def create(
        self,
        vault_id: str,
        *,
        auth: credential_create_params.Auth,
        display_name: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Add a credential to a vault: an OAuth grant or a token for one MCP server, or a secret for programs
        that the agent runs.

        A vault holds one active credential per MCP server; a second one is refused as a conflict. The secret
        cannot be read back later.

        Args:
            vault_id: ID of the vault.
            auth: Kind of the credential, with its secrets and what they give access to.
            display_name: Name for people to recognize the credential by, up to 255 characters.
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
            vault_id=vault_id,
            auth=auth,
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Fetch a credential. Its secrets are never returned.

        Args:
            credential_id: ID of the credential.
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
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: Union[credential_update_params.Auth, Omit] = omit,
        display_name: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Change a credential: new secrets, name or metadata.

        Use it to rotate a token; running sessions pick up the new one. What the credential is for (the MCP
        server, the name of the secret, the OAuth client) is fixed: archive the credential and create another
        to change that.

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            auth: New secrets and settings. Its `type` has to be the one that the credential was created with.
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
            credential_id=credential_id,
            vault_id=vault_id,
            auth=auth,
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    def list(
        self,
        vault_id: str,
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
    ) -> SyncPageCursor[beta_vaults_types.BetaManagedAgentsCredential]:
        """List the credentials of a vault, page by page, without their secrets.

        Args:
            vault_id: ID of the vault.
            include_archived: Return archived credentials too; left out by default.
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
            vault_id=vault_id,
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
            beta_vaults_types.BetaManagedAgentsCredential,
            SyncPageCursor[beta_vaults_types.BetaManagedAgentsCredential],
            options,
        )

    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsDeletedCredential:
        """Delete a credential for good, leaving no record.

        Args:
            credential_id: ID of the credential.
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
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_vaults_types.BetaManagedAgentsDeletedCredential, options)

    def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Archive a credential: its secret is erased, its record stays for auditing.

        Another credential may then take its place for the same MCP server. This cannot be undone.

        Args:
            credential_id: ID of the credential.
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
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredentialValidation:
        """Try out an OAuth credential against its MCP server, and report whether it works.

        The check contacts the server with the stored token, and may refresh that token on the way. Use it to
        find out whether the end user has to sign in again.

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_mcp_oauth_validate(
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_vaults_types.BetaManagedAgentsCredentialValidation, options)


class AsyncCredentials(AsyncAPIResource):
    """The credentials in a vault."""

    @cached_property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncCredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncCredentialsWithStreamingResponse(self)

    async def create(
        self,
        vault_id: str,
        *,
        auth: credential_create_params.Auth,
        display_name: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Add a credential to a vault: an OAuth grant or a token for one MCP server, or a secret for programs
        that the agent runs.

        A vault holds one active credential per MCP server; a second one is refused as a conflict. The secret
        cannot be read back later.

        Args:
            vault_id: ID of the vault.
            auth: Kind of the credential, with its secrets and what they give access to.
            display_name: Name for people to recognize the credential by, up to 255 characters.
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
            vault_id=vault_id,
            auth=auth,
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Fetch a credential. Its secrets are never returned.

        Args:
            credential_id: ID of the credential.
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
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: Union[credential_update_params.Auth, Omit] = omit,
        display_name: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Change a credential: new secrets, name or metadata.

        Use it to rotate a token; running sessions pick up the new one. What the credential is for (the MCP
        server, the name of the secret, the OAuth client) is fixed: archive the credential and create another
        to change that.

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            auth: New secrets and settings. Its `type` has to be the one that the credential was created with.
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
            credential_id=credential_id,
            vault_id=vault_id,
            auth=auth,
            display_name=display_name,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    def list(
        self,
        vault_id: str,
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
        beta_vaults_types.BetaManagedAgentsCredential,
        AsyncPageCursor[beta_vaults_types.BetaManagedAgentsCredential],
    ]:
        """List the credentials of a vault, page by page, without their secrets.

        Args:
            vault_id: ID of the vault.
            include_archived: Return archived credentials too; left out by default.
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
            vault_id=vault_id,
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
            beta_vaults_types.BetaManagedAgentsCredential,
            AsyncPageCursor[beta_vaults_types.BetaManagedAgentsCredential],
            options,
        )

    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsDeletedCredential:
        """Delete a credential for good, leaving no record.

        Args:
            credential_id: ID of the credential.
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
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_vaults_types.BetaManagedAgentsDeletedCredential, options
        )

    async def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredential:
        """Archive a credential: its secret is erased, its record stays for auditing.

        Another credential may then take its place for the same MCP server. This cannot be undone.

        Args:
            credential_id: ID of the credential.
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
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_vaults_types.BetaManagedAgentsCredential, options)

    async def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_vaults_types.BetaManagedAgentsCredentialValidation:
        """Try out an OAuth credential against its MCP server, and report whether it works.

        The check contacts the server with the stored token, and may refresh that token on the way. Use it to
        find out whether the end user has to sign in again.

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_mcp_oauth_validate(
            credential_id=credential_id,
            vault_id=vault_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_vaults_types.BetaManagedAgentsCredentialValidation, options
        )


class CredentialsWithRawResponse:
    """`Credentials` with raw responses."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self.create: Final = _sync.to_raw_response_wrapper(credentials.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(credentials.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(credentials.update)
        self.list: Final = _sync.to_raw_response_wrapper(credentials.list)
        self.delete: Final = _sync.to_raw_response_wrapper(credentials.delete)
        self.archive: Final = _sync.to_raw_response_wrapper(credentials.archive)
        self.mcp_oauth_validate: Final = _sync.to_raw_response_wrapper(credentials.mcp_oauth_validate)


class CredentialsWithStreamingResponse:
    """`Credentials` with streamed responses."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self.create: Final = _sync.to_streamed_response_wrapper(credentials.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(credentials.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(credentials.update)
        self.list: Final = _sync.to_streamed_response_wrapper(credentials.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(credentials.delete)
        self.archive: Final = _sync.to_streamed_response_wrapper(credentials.archive)
        self.mcp_oauth_validate: Final = _sync.to_streamed_response_wrapper(credentials.mcp_oauth_validate)


class AsyncCredentialsWithRawResponse:
    """`AsyncCredentials` with raw responses."""

    def __init__(self, credentials: AsyncCredentials) -> None:
        self._credentials = credentials
        self.create: Final = _async.async_to_raw_response_wrapper(credentials.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(credentials.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(credentials.update)
        self.list: Final = _async.async_to_raw_response_wrapper(credentials.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(credentials.delete)
        self.archive: Final = _async.async_to_raw_response_wrapper(credentials.archive)
        self.mcp_oauth_validate: Final = _async.async_to_raw_response_wrapper(credentials.mcp_oauth_validate)


class AsyncCredentialsWithStreamingResponse:
    """`AsyncCredentials` with streamed responses."""

    def __init__(self, credentials: AsyncCredentials) -> None:
        self._credentials = credentials
        self.create: Final = _async.async_to_streamed_response_wrapper(credentials.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(credentials.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(credentials.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(credentials.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(credentials.delete)
        self.archive: Final = _async.async_to_streamed_response_wrapper(credentials.archive)
        self.mcp_oauth_validate: Final = _async.async_to_streamed_response_wrapper(
            credentials.mcp_oauth_validate
        )
