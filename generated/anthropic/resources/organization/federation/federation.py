# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncFederation",
    "AsyncFederationWithRawResponse",
    "AsyncFederationWithStreamingResponse",
    "Federation",
    "FederationWithRawResponse",
    "FederationWithStreamingResponse",
]


class Federation(SyncAPIResource):
    """Let workloads exchange the tokens of an identity provider for access to the API."""

    @cached_property
    def issuers(self) -> resources.organization.federation.Issuers:
        """The identity providers whose tokens are accepted."""
        return resources.organization.federation.Issuers(self._client)

    @cached_property
    def rules(self) -> resources.organization.federation.rules.Rules:
        """Which tokens are accepted, and what for."""
        return resources.organization.federation.rules.Rules(self._client)

    @cached_property
    def with_raw_response(self) -> FederationWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return FederationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FederationWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return FederationWithStreamingResponse(self)


class AsyncFederation(AsyncAPIResource):
    """Let workloads exchange the tokens of an identity provider for access to the API."""

    @cached_property
    def issuers(self) -> resources.organization.federation.AsyncIssuers:
        """The identity providers whose tokens are accepted."""
        return resources.organization.federation.AsyncIssuers(self._client)

    @cached_property
    def rules(self) -> resources.organization.federation.rules.AsyncRules:
        """Which tokens are accepted, and what for."""
        return resources.organization.federation.rules.AsyncRules(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFederationWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncFederationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFederationWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncFederationWithStreamingResponse(self)


class FederationWithRawResponse:
    """`Federation` with raw responses."""

    def __init__(self, federation: Federation) -> None:
        self._federation = federation

    @cached_property
    def issuers(self) -> resources.organization.federation.IssuersWithRawResponse:
        """The identity providers whose tokens are accepted."""
        return resources.organization.federation.IssuersWithRawResponse(self._federation.issuers)

    @cached_property
    def rules(self) -> resources.organization.federation.rules.RulesWithRawResponse:
        """Which tokens are accepted, and what for."""
        return resources.organization.federation.rules.RulesWithRawResponse(self._federation.rules)


class FederationWithStreamingResponse:
    """`Federation` with streamed responses."""

    def __init__(self, federation: Federation) -> None:
        self._federation = federation

    @cached_property
    def issuers(self) -> resources.organization.federation.IssuersWithStreamingResponse:
        """The identity providers whose tokens are accepted."""
        return resources.organization.federation.IssuersWithStreamingResponse(self._federation.issuers)

    @cached_property
    def rules(self) -> resources.organization.federation.rules.RulesWithStreamingResponse:
        """Which tokens are accepted, and what for."""
        return resources.organization.federation.rules.RulesWithStreamingResponse(self._federation.rules)


class AsyncFederationWithRawResponse:
    """`AsyncFederation` with raw responses."""

    def __init__(self, federation: AsyncFederation) -> None:
        self._federation = federation

    @cached_property
    def issuers(self) -> resources.organization.federation.AsyncIssuersWithRawResponse:
        """The identity providers whose tokens are accepted."""
        return resources.organization.federation.AsyncIssuersWithRawResponse(self._federation.issuers)

    @cached_property
    def rules(self) -> resources.organization.federation.rules.AsyncRulesWithRawResponse:
        """Which tokens are accepted, and what for."""
        return resources.organization.federation.rules.AsyncRulesWithRawResponse(self._federation.rules)


class AsyncFederationWithStreamingResponse:
    """`AsyncFederation` with streamed responses."""

    def __init__(self, federation: AsyncFederation) -> None:
        self._federation = federation

    @cached_property
    def issuers(self) -> resources.organization.federation.AsyncIssuersWithStreamingResponse:
        """The identity providers whose tokens are accepted."""
        return resources.organization.federation.AsyncIssuersWithStreamingResponse(self._federation.issuers)

    @cached_property
    def rules(self) -> resources.organization.federation.rules.AsyncRulesWithStreamingResponse:
        """Which tokens are accepted, and what for."""
        return resources.organization.federation.rules.AsyncRulesWithStreamingResponse(self._federation.rules)
