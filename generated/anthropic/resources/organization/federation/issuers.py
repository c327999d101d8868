# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_federation_issuers as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.organization import federation as organization_federation_types
from anthropic.types.organization.federation import issuer_create_params, issuer_update_params

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
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Register a federation issuer.

        An issuer is an identity provider (OIDC) whose signed tokens (JWTs) are accepted. What a token permits
        is up to the federation rules for the issuer.

        Args:
            issuer_url: URL of the issuer, as in the `iss` claim of its tokens.
            name: Name of the issuer within the organization.
            check_jti: Whether a token is refused when its ID (`jti`) was used before. A default applies when
                left out or null.
            jwks: How the keys are obtained that tokens are checked with: by discovery, from a given URL, or
                listed here.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may have. A
                default applies when left out or null.
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
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_federation_types.FederationIssuer, options)

    def retrieve(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Fetch a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_issuer_id=federation_issuer_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_federation_types.FederationIssuer, options)

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
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Change a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            check_jti: Whether a token is refused when its ID (`jti`) was used before. Unchanged when left out
                or null.
            issuer_url: New URL of the issuer, as in the `iss` claim of its tokens. Unchanged when left out or
                null.
            jwks: How the keys are obtained that tokens are checked with: by discovery, from a given URL, or
                listed here. Unchanged when left out or null.
            jwks_polling_disabled: Whether the regular fetching of the keys of the issuer is switched off.
                Unchanged when left out or null.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may have.
                Unchanged when left out or null.
            name: New name of the issuer within the organization. Unchanged when left out or null.
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
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_federation_types.FederationIssuer, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_federation_types.FederationIssuer]:
        """List the federation issuers of the organization, page by page.

        Args:
            include_archived: Whether archived issuers are included.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_archived=include_archived,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_federation_types.FederationIssuer,
            SyncPageCursor[organization_federation_types.FederationIssuer],
            options,
        )

    def archive(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Archive a federation issuer.

        Tokens of an archived issuer are no longer accepted.

        Args:
            federation_issuer_id: ID of the federation issuer.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_issuer_id=federation_issuer_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_federation_types.FederationIssuer, options)


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
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Register a federation issuer.

        An issuer is an identity provider (OIDC) whose signed tokens (JWTs) are accepted. What a token permits
        is up to the federation rules for the issuer.

        Args:
            issuer_url: URL of the issuer, as in the `iss` claim of its tokens.
            name: Name of the issuer within the organization.
            check_jti: Whether a token is refused when its ID (`jti`) was used before. A default applies when
                left out or null.
            jwks: How the keys are obtained that tokens are checked with: by discovery, from a given URL, or
                listed here.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may have. A
                default applies when left out or null.
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
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_federation_types.FederationIssuer, options)

    async def retrieve(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Fetch a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_issuer_id=federation_issuer_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_federation_types.FederationIssuer, options)

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
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Change a federation issuer.

        Args:
            federation_issuer_id: ID of the federation issuer.
            check_jti: Whether a token is refused when its ID (`jti`) was used before. Unchanged when left out
                or null.
            issuer_url: New URL of the issuer, as in the `iss` claim of its tokens. Unchanged when left out or
                null.
            jwks: How the keys are obtained that tokens are checked with: by discovery, from a given URL, or
                listed here. Unchanged when left out or null.
            jwks_polling_disabled: Whether the regular fetching of the keys of the issuer is switched off.
                Unchanged when left out or null.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may have.
                Unchanged when left out or null.
            name: New name of the issuer within the organization. Unchanged when left out or null.
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
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_federation_types.FederationIssuer, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        organization_federation_types.FederationIssuer,
        AsyncPageCursor[organization_federation_types.FederationIssuer],
    ]:
        """List the federation issuers of the organization, page by page.

        Args:
            include_archived: Whether archived issuers are included.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_archived=include_archived,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_federation_types.FederationIssuer,
            AsyncPageCursor[organization_federation_types.FederationIssuer],
            options,
        )

    async def archive(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationIssuer:
        """Archive a federation issuer.

        Tokens of an archived issuer are no longer accepted.

        Args:
            federation_issuer_id: ID of the federation issuer.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_issuer_id=federation_issuer_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_federation_types.FederationIssuer, options)


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
