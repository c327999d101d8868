# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_tunnels_certificates as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import tunnels as beta_tunnels_types

__all__ = [
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "Certificates",
    "CertificatesWithRawResponse",
    "CertificatesWithStreamingResponse",
]


class Certificates(SyncAPIResource):
    """The certificates that a tunnel accepts."""

    @cached_property
    def with_raw_response(self) -> CertificatesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return CertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return CertificatesWithStreamingResponse(self)

    def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_tunnels_types.BetaTunnelCertificate:
        """Register the certificate of a CA that your side of the tunnel is to be verified against.

        The gateway at your end has to present a TLS certificate that this CA signed. A tunnel has room for
        two certificates that are not archived. To change CAs without a break, add the new certificate first,
        and archive the old one when your gateway has switched.

        Args:
            tunnel_id: ID of the tunnel.
            ca_certificate_pem: The certificate in PEM form: a single one, without private keys. At most 8,192
                characters.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            tunnel_id=tunnel_id,
            ca_certificate_pem=ca_certificate_pem,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_tunnels_types.BetaTunnelCertificate, options)

    def retrieve(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_tunnels_types.BetaTunnelCertificate:
        """Fetch a CA certificate of a tunnel: its fingerprint and when it expires.

        Args:
            certificate_id: ID of the certificate.
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
            certificate_id=certificate_id,
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_tunnels_types.BetaTunnelCertificate, options)

    def list(
        self,
        tunnel_id: str,
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
    ) -> SyncPageCursor[beta_tunnels_types.BetaTunnelCertificate]:
        """List the CA certificates of a tunnel, page by page.

        Args:
            tunnel_id: ID of the tunnel.
            include_archived: Return archived certificates too; left out by default.
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
            tunnel_id=tunnel_id,
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
            beta_tunnels_types.BetaTunnelCertificate,
            SyncPageCursor[beta_tunnels_types.BetaTunnelCertificate],
            options,
        )

    def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_tunnels_types.BetaTunnelCertificate:
        """Archive a CA certificate: the tunnel no longer trusts what that CA signed.

        The record is kept. A tunnel whose last certificate is archived carries no MCP traffic before another
        is added.

        Args:
            certificate_id: ID of the certificate.
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
            certificate_id=certificate_id,
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_tunnels_types.BetaTunnelCertificate, options)


class AsyncCertificates(AsyncAPIResource):
    """The certificates that a tunnel accepts."""

    @cached_property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncCertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncCertificatesWithStreamingResponse(self)

    async def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_tunnels_types.BetaTunnelCertificate:
        """Register the certificate of a CA that your side of the tunnel is to be verified against.

        The gateway at your end has to present a TLS certificate that this CA signed. A tunnel has room for
        two certificates that are not archived. To change CAs without a break, add the new certificate first,
        and archive the old one when your gateway has switched.

        Args:
            tunnel_id: ID of the tunnel.
            ca_certificate_pem: The certificate in PEM form: a single one, without private keys. At most 8,192
                characters.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            tunnel_id=tunnel_id,
            ca_certificate_pem=ca_certificate_pem,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_tunnels_types.BetaTunnelCertificate, options)

    async def retrieve(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_tunnels_types.BetaTunnelCertificate:
        """Fetch a CA certificate of a tunnel: its fingerprint and when it expires.

        Args:
            certificate_id: ID of the certificate.
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
            certificate_id=certificate_id,
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_tunnels_types.BetaTunnelCertificate, options)

    def list(
        self,
        tunnel_id: str,
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
        beta_tunnels_types.BetaTunnelCertificate, AsyncPageCursor[beta_tunnels_types.BetaTunnelCertificate]
    ]:
        """List the CA certificates of a tunnel, page by page.

        Args:
            tunnel_id: ID of the tunnel.
            include_archived: Return archived certificates too; left out by default.
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
            tunnel_id=tunnel_id,
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
            beta_tunnels_types.BetaTunnelCertificate,
            AsyncPageCursor[beta_tunnels_types.BetaTunnelCertificate],
            options,
        )

    async def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_tunnels_types.BetaTunnelCertificate:
        """Archive a CA certificate: the tunnel no longer trusts what that CA signed.

        The record is kept. A tunnel whose last certificate is archived carries no MCP traffic before another
        is added.

        Args:
            certificate_id: ID of the certificate.
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
            certificate_id=certificate_id,
            tunnel_id=tunnel_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_tunnels_types.BetaTunnelCertificate, options)


class CertificatesWithRawResponse:
    """`Certificates` with raw responses."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self.create: Final = _sync.to_raw_response_wrapper(certificates.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(certificates.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(certificates.list)
        self.archive: Final = _sync.to_raw_response_wrapper(certificates.archive)


class CertificatesWithStreamingResponse:
    """`Certificates` with streamed responses."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self.create: Final = _sync.to_streamed_response_wrapper(certificates.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(certificates.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(certificates.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(certificates.archive)


class AsyncCertificatesWithRawResponse:
    """`AsyncCertificates` with raw responses."""

    def __init__(self, certificates: AsyncCertificates) -> None:
        self._certificates = certificates
        self.create: Final = _async.async_to_raw_response_wrapper(certificates.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(certificates.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(certificates.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(certificates.archive)


class AsyncCertificatesWithStreamingResponse:
    """`AsyncCertificates` with streamed responses."""

    def __init__(self, certificates: AsyncCertificates) -> None:
        self._certificates = certificates
        self.create: Final = _async.async_to_streamed_response_wrapper(certificates.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(certificates.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(certificates.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(certificates.archive)
