# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncProviders",
    "AsyncProvidersWithRawResponse",
    "AsyncProvidersWithStreamingResponse",
    "Providers",
    "ProvidersWithRawResponse",
    "ProvidersWithStreamingResponse",
]


class Providers(SyncAPIResource):
    """What is kept for a profile at cloud providers."""

    @cached_property
    def google(self) -> resources.beta.user_profiles.providers.google.Google:
        """What is kept for a profile in Google Cloud."""
        return resources.beta.user_profiles.providers.google.Google(self._client)

    @cached_property
    def with_raw_response(self) -> ProvidersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ProvidersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProvidersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ProvidersWithStreamingResponse(self)


class AsyncProviders(AsyncAPIResource):
    """What is kept for a profile at cloud providers."""

    @cached_property
    def google(self) -> resources.beta.user_profiles.providers.google.AsyncGoogle:
        """What is kept for a profile in Google Cloud."""
        return resources.beta.user_profiles.providers.google.AsyncGoogle(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncProvidersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncProvidersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProvidersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncProvidersWithStreamingResponse(self)


class ProvidersWithRawResponse:
    """`Providers` with raw responses."""

    def __init__(self, providers: Providers) -> None:
        self._providers = providers

    @cached_property
    def google(self) -> resources.beta.user_profiles.providers.google.GoogleWithRawResponse:
        """What is kept for a profile in Google Cloud."""
        return resources.beta.user_profiles.providers.google.GoogleWithRawResponse(self._providers.google)


class ProvidersWithStreamingResponse:
    """`Providers` with streamed responses."""

    def __init__(self, providers: Providers) -> None:
        self._providers = providers

    @cached_property
    def google(self) -> resources.beta.user_profiles.providers.google.GoogleWithStreamingResponse:
        """What is kept for a profile in Google Cloud."""
        return resources.beta.user_profiles.providers.google.GoogleWithStreamingResponse(
            self._providers.google
        )


class AsyncProvidersWithRawResponse:
    """`AsyncProviders` with raw responses."""

    def __init__(self, providers: AsyncProviders) -> None:
        self._providers = providers

    @cached_property
    def google(self) -> resources.beta.user_profiles.providers.google.AsyncGoogleWithRawResponse:
        """What is kept for a profile in Google Cloud."""
        return resources.beta.user_profiles.providers.google.AsyncGoogleWithRawResponse(
            self._providers.google
        )


class AsyncProvidersWithStreamingResponse:
    """`AsyncProviders` with streamed responses."""

    def __init__(self, providers: AsyncProviders) -> None:
        self._providers = providers

    @cached_property
    def google(self) -> resources.beta.user_profiles.providers.google.AsyncGoogleWithStreamingResponse:
        """What is kept for a profile in Google Cloud."""
        return resources.beta.user_profiles.providers.google.AsyncGoogleWithStreamingResponse(
            self._providers.google
        )
