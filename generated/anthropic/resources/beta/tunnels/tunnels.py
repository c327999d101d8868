# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_tunnels as _api
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
    "AsyncTunnels",
    "AsyncTunnelsWithRawResponse",
    "AsyncTunnelsWithStreamingResponse",
    "Tunnels",
    "TunnelsWithRawResponse",
    "TunnelsWithStreamingResponse",
]


class Tunnels(SyncAPIResource):
    """Reach servers in a private network, by tunnels and their certificates."""

    @cached_property
    def certificates(self) -> resources.beta.tunnels.Certificates:
        """The certificates that a tunnel accepts."""
        return resources.beta.tunnels.Certificates(self._client)

    @cached_property
    def with_raw_response(self) -> TunnelsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return TunnelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TunnelsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return TunnelsWithStreamingResponse(self)

    def create(
        self,
        *,
        display_name: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnel:
        """Create a tunnel, through which Claude reaches MCP servers in your private network.

        A program in your network opens the connection outward, so no port has to be opened to the
        internet. It signs in with the token that `reveal_token` returns, and the tunnel gets a
        domain of its own. Add a certificate next: until it has one, the tunnel carries no MCP
        traffic. Each call makes another tunnel, so be careful when trying again.

        Tunnels are a research preview, which may change at short notice. They need the beta
        `mcp-tunnels-2026-06-22`.

        Args:
            display_name: Name for people to recognize the tunnel by, 1 to 255 characters.
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
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaTunnel, options)

    def retrieve(
        self,
        tunnel_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnel:
        """Fetch a tunnel with its domain, without its token.

        Args:
            tunnel_id: ID of the tunnel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaTunnel, options)

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
    ) -> SyncPageCursor[beta_types.BetaTunnel]:
        """List your tunnels, the newest first, page by page.

        Args:
            include_archived: Return archived tunnels too; left out by default.
            limit: Page size: how many items one page holds at most. The default is 20, the maximum 1000.
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
            beta_types.BetaTunnel, SyncPageCursor[beta_types.BetaTunnel], options
        )

    def archive(
        self,
        tunnel_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnel:
        """Archive a tunnel: it stops carrying traffic, its certificates are archived with it, and its token
        no longer works.

        This cannot be undone, and its domain is never given out again; create a new tunnel to connect again.
        Archiving it a second time changes nothing.

        Args:
            tunnel_id: ID of the tunnel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaTunnel, options)

    def reveal_token(
        self,
        tunnel_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnelToken:
        """Show the token with which your side of the tunnel connects.

        The tunnel itself is returned without it. The token stays the same until it is replaced. Keep it like
        a password.

        Args:
            tunnel_id: ID of the tunnel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_reveal_token(
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaTunnelToken, options)

    def rotate_token(
        self,
        tunnel_id: str,
        *,
        reason: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnelToken:
        """Replace the token of a tunnel, and return the new one.

        The old token is no longer accepted for new connections, while those that stand are kept. Your side of
        the tunnel needs the new one when it connects again.

        Args:
            tunnel_id: ID of the tunnel.
            reason: Why the token is replaced, in your own words, for the audit record. At most 1,024
                characters.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_rotate_token(
            tunnel_id=tunnel_id,
            reason=reason,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaTunnelToken, options)


class AsyncTunnels(AsyncAPIResource):
    """Reach servers in a private network, by tunnels and their certificates."""

    @cached_property
    def certificates(self) -> resources.beta.tunnels.AsyncCertificates:
        """The certificates that a tunnel accepts."""
        return resources.beta.tunnels.AsyncCertificates(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTunnelsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncTunnelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTunnelsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncTunnelsWithStreamingResponse(self)

    async def create(
        self,
        *,
        display_name: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnel:
        """Create a tunnel, through which Claude reaches MCP servers in your private network.

        A program in your network opens the connection outward, so no port has to be opened to the
        internet. It signs in with the token that `reveal_token` returns, and the tunnel gets a
        domain of its own. Add a certificate next: until it has one, the tunnel carries no MCP
        traffic. Each call makes another tunnel, so be careful when trying again.

        Tunnels are a research preview, which may change at short notice. They need the beta
        `mcp-tunnels-2026-06-22`.

        Args:
            display_name: Name for people to recognize the tunnel by, 1 to 255 characters.
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
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaTunnel, options)

    async def retrieve(
        self,
        tunnel_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnel:
        """Fetch a tunnel with its domain, without its token.

        Args:
            tunnel_id: ID of the tunnel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaTunnel, options)

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
    ) -> AsyncPaginator[beta_types.BetaTunnel, AsyncPageCursor[beta_types.BetaTunnel]]:
        """List your tunnels, the newest first, page by page.

        Args:
            include_archived: Return archived tunnels too; left out by default.
            limit: Page size: how many items one page holds at most. The default is 20, the maximum 1000.
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
            beta_types.BetaTunnel, AsyncPageCursor[beta_types.BetaTunnel], options
        )

    async def archive(
        self,
        tunnel_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnel:
        """Archive a tunnel: it stops carrying traffic, its certificates are archived with it, and its token
        no longer works.

        This cannot be undone, and its domain is never given out again; create a new tunnel to connect again.
        Archiving it a second time changes nothing.

        Args:
            tunnel_id: ID of the tunnel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaTunnel, options)

    async def reveal_token(
        self,
        tunnel_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnelToken:
        """Show the token with which your side of the tunnel connects.

        The tunnel itself is returned without it. The token stays the same until it is replaced. Keep it like
        a password.

        Args:
            tunnel_id: ID of the tunnel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_reveal_token(
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaTunnelToken, options)

    async def rotate_token(
        self,
        tunnel_id: str,
        *,
        reason: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaTunnelToken:
        """Replace the token of a tunnel, and return the new one.

        The old token is no longer accepted for new connections, while those that stand are kept. Your side of
        the tunnel needs the new one when it connects again.

        Args:
            tunnel_id: ID of the tunnel.
            reason: Why the token is replaced, in your own words, for the audit record. At most 1,024
                characters.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_rotate_token(
            tunnel_id=tunnel_id,
            reason=reason,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaTunnelToken, options)


class TunnelsWithRawResponse:
    """`Tunnels` with raw responses."""

    def __init__(self, tunnels: Tunnels) -> None:
        self._tunnels = tunnels
        self.create: Final = _sync.to_raw_response_wrapper(tunnels.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(tunnels.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(tunnels.list)
        self.archive: Final = _sync.to_raw_response_wrapper(tunnels.archive)
        self.reveal_token: Final = _sync.to_raw_response_wrapper(tunnels.reveal_token)
        self.rotate_token: Final = _sync.to_raw_response_wrapper(tunnels.rotate_token)

    @cached_property
    def certificates(self) -> resources.beta.tunnels.CertificatesWithRawResponse:
        """The certificates that a tunnel accepts."""
        return resources.beta.tunnels.CertificatesWithRawResponse(self._tunnels.certificates)


class TunnelsWithStreamingResponse:
    """`Tunnels` with streamed responses."""

    def __init__(self, tunnels: Tunnels) -> None:
        self._tunnels = tunnels
        self.create: Final = _sync.to_streamed_response_wrapper(tunnels.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(tunnels.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(tunnels.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(tunnels.archive)
        self.reveal_token: Final = _sync.to_streamed_response_wrapper(tunnels.reveal_token)
        self.rotate_token: Final = _sync.to_streamed_response_wrapper(tunnels.rotate_token)

    @cached_property
    def certificates(self) -> resources.beta.tunnels.CertificatesWithStreamingResponse:
        """The certificates that a tunnel accepts."""
        return resources.beta.tunnels.CertificatesWithStreamingResponse(self._tunnels.certificates)


class AsyncTunnelsWithRawResponse:
    """`AsyncTunnels` with raw responses."""

    def __init__(self, tunnels: AsyncTunnels) -> None:
        self._tunnels = tunnels
        self.create: Final = _async.async_to_raw_response_wrapper(tunnels.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(tunnels.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(tunnels.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(tunnels.archive)
        self.reveal_token: Final = _async.async_to_raw_response_wrapper(tunnels.reveal_token)
        self.rotate_token: Final = _async.async_to_raw_response_wrapper(tunnels.rotate_token)

    @cached_property
    def certificates(self) -> resources.beta.tunnels.AsyncCertificatesWithRawResponse:
        """The certificates that a tunnel accepts."""
        return resources.beta.tunnels.AsyncCertificatesWithRawResponse(self._tunnels.certificates)


class AsyncTunnelsWithStreamingResponse:
    """`AsyncTunnels` with streamed responses."""

    def __init__(self, tunnels: AsyncTunnels) -> None:
        self._tunnels = tunnels
        self.create: Final = _async.async_to_streamed_response_wrapper(tunnels.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(tunnels.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(tunnels.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(tunnels.archive)
        self.reveal_token: Final = _async.async_to_streamed_response_wrapper(tunnels.reveal_token)
        self.rotate_token: Final = _async.async_to_streamed_response_wrapper(tunnels.rotate_token)

    @cached_property
    def certificates(self) -> resources.beta.tunnels.AsyncCertificatesWithStreamingResponse:
        """The certificates that a tunnel accepts."""
        return resources.beta.tunnels.AsyncCertificatesWithStreamingResponse(self._tunnels.certificates)
