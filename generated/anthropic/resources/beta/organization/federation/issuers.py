# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_federation_issuers as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization import federation as beta_organization_federation_types
from anthropic.types.beta.organization.federation import issuer_create_params, issuer_update_params

__all__ = [
    "AsyncIssuers",
    "AsyncIssuersWithRawResponse",
    "AsyncIssuersWithStreamingResponse",
    "Issuers",
    "IssuersWithRawResponse",
    "IssuersWithStreamingResponse",
]


class Issuers(SyncAPIResource):
    """The identity providers whose tokens are accepted."""

    @cached_property
    def with_raw_response(self) -> IssuersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return IssuersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IssuersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return IssuersWithStreamingResponse(self)

    def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: Union[bool, None, Omit] = omit,
        jwks: Union[issuer_create_params.Jwks, Omit] = omit,
        max_jwt_lifetime_seconds: Union[int, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Register a federation issuer.

        An issuer is an identity provider (OIDC) whose signed tokens (JWTs) are accepted. What a token permits
        is up to the federation rules for the issuer.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            issuer_url=issuer_url,
            name=name,
            check_jti=check_jti,
            jwks=jwks,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_federation_types.BetaFederationIssuer, options)

    def retrieve(
        self,
        federation_issuer_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Fetch a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_issuer_id=federation_issuer_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_federation_types.BetaFederationIssuer, options)

    def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: Union[bool, None, Omit] = omit,
        issuer_url: Union[str, None, Omit] = omit,
        jwks: Union[issuer_update_params.Jwks, None, Omit] = omit,
        jwks_polling_disabled: Union[bool, None, Omit] = omit,
        max_jwt_lifetime_seconds: Union[int, None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Change a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            federation_issuer_id=federation_issuer_id,
            check_jti=check_jti,
            issuer_url=issuer_url,
            jwks=jwks,
            jwks_polling_disabled=jwks_polling_disabled,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
            name=name,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_federation_types.BetaFederationIssuer, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_federation_types.BetaFederationIssuer]:
        """List the federation issuers of the organization, page by page.

        Args:
            include_archived: Whether archived issuers are included.
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
            include_archived=include_archived,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_federation_types.BetaFederationIssuer,
            SyncPageCursor[beta_organization_federation_types.BetaFederationIssuer],
            options,
        )

    def archive(
        self,
        federation_issuer_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Archive a federation issuer.

        Tokens of an archived issuer are no longer accepted.

        Args:
            federation_issuer_id: ID of the federation issuer.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_issuer_id=federation_issuer_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_federation_types.BetaFederationIssuer, options)


class AsyncIssuers(AsyncAPIResource):
    """The identity providers whose tokens are accepted."""

    @cached_property
    def with_raw_response(self) -> AsyncIssuersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncIssuersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIssuersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncIssuersWithStreamingResponse(self)

    async def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: Union[bool, None, Omit] = omit,
        jwks: Union[issuer_create_params.Jwks, Omit] = omit,
        max_jwt_lifetime_seconds: Union[int, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Register a federation issuer.

        An issuer is an identity provider (OIDC) whose signed tokens (JWTs) are accepted. What a token permits
        is up to the federation rules for the issuer.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            issuer_url=issuer_url,
            name=name,
            check_jti=check_jti,
            jwks=jwks,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_federation_types.BetaFederationIssuer, options
        )

    async def retrieve(
        self,
        federation_issuer_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Fetch a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_issuer_id=federation_issuer_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_federation_types.BetaFederationIssuer, options
        )

    async def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: Union[bool, None, Omit] = omit,
        issuer_url: Union[str, None, Omit] = omit,
        jwks: Union[issuer_update_params.Jwks, None, Omit] = omit,
        jwks_polling_disabled: Union[bool, None, Omit] = omit,
        max_jwt_lifetime_seconds: Union[int, None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Change a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            federation_issuer_id=federation_issuer_id,
            check_jti=check_jti,
            issuer_url=issuer_url,
            jwks=jwks,
            jwks_polling_disabled=jwks_polling_disabled,
            max_jwt_lifetime_seconds=max_jwt_lifetime_seconds,
            name=name,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_federation_types.BetaFederationIssuer, options
        )

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_federation_types.BetaFederationIssuer,
        AsyncPageCursor[beta_organization_federation_types.BetaFederationIssuer],
    ]:
        """List the federation issuers of the organization, page by page.

        Args:
            include_archived: Whether archived issuers are included.
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
            include_archived=include_archived,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_federation_types.BetaFederationIssuer,
            AsyncPageCursor[beta_organization_federation_types.BetaFederationIssuer],
            options,
        )

    async def archive(
        self,
        federation_issuer_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationIssuer:
        """Archive a federation issuer.

        Tokens of an archived issuer are no longer accepted.

        Args:
            federation_issuer_id: ID of the federation issuer.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_issuer_id=federation_issuer_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_federation_types.BetaFederationIssuer, options
        )


class IssuersWithRawResponse:
    """`Issuers` with raw responses."""

    def __init__(self, issuers: Issuers) -> None:
        self._issuers = issuers
        self.create: Final = _sync.to_raw_response_wrapper(issuers.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(issuers.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(issuers.update)
        self.list: Final = _sync.to_raw_response_wrapper(issuers.list)
        self.archive: Final = _sync.to_raw_response_wrapper(issuers.archive)


class IssuersWithStreamingResponse:
    """`Issuers` with streamed responses."""

    def __init__(self, issuers: Issuers) -> None:
        self._issuers = issuers
        self.create: Final = _sync.to_streamed_response_wrapper(issuers.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(issuers.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(issuers.update)
        self.list: Final = _sync.to_streamed_response_wrapper(issuers.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(issuers.archive)


class AsyncIssuersWithRawResponse:
    """`AsyncIssuers` with raw responses."""

    def __init__(self, issuers: AsyncIssuers) -> None:
        self._issuers = issuers
        self.create: Final = _async.async_to_raw_response_wrapper(issuers.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(issuers.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(issuers.update)
        self.list: Final = _async.async_to_raw_response_wrapper(issuers.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(issuers.archive)


class AsyncIssuersWithStreamingResponse:
    """`AsyncIssuers` with streamed responses."""

    def __init__(self, issuers: AsyncIssuers) -> None:
        self._issuers = issuers
        self.create: Final = _async.async_to_streamed_response_wrapper(issuers.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(issuers.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(issuers.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(issuers.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(issuers.archive)
