# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncGoogle",
    "AsyncGoogleWithRawResponse",
    "AsyncGoogleWithStreamingResponse",
    "Google",
    "GoogleWithRawResponse",
    "GoogleWithStreamingResponse",
]


class Google(SyncAPIResource):
    """What is kept in Google Cloud."""

    @cached_property
    def projects(self) -> resources.beta.organization.providers.google.projects.Projects:
        """The projects in Google Cloud."""
        return resources.beta.organization.providers.google.projects.Projects(self._client)

    @cached_property
    def with_raw_response(self) -> GoogleWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return GoogleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GoogleWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return GoogleWithStreamingResponse(self)


class AsyncGoogle(AsyncAPIResource):
    """What is kept in Google Cloud."""

    @cached_property
    def projects(self) -> resources.beta.organization.providers.google.projects.AsyncProjects:
        """The projects in Google Cloud."""
        return resources.beta.organization.providers.google.projects.AsyncProjects(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncGoogleWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncGoogleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGoogleWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncGoogleWithStreamingResponse(self)


class GoogleWithRawResponse:
    """`Google` with raw responses."""

    def __init__(self, google: Google) -> None:
        self._google = google

    @cached_property
    def projects(self) -> resources.beta.organization.providers.google.projects.ProjectsWithRawResponse:
        """The projects in Google Cloud."""
        return resources.beta.organization.providers.google.projects.ProjectsWithRawResponse(
            self._google.projects
        )


class GoogleWithStreamingResponse:
    """`Google` with streamed responses."""

    def __init__(self, google: Google) -> None:
        self._google = google

    @cached_property
    def projects(self) -> resources.beta.organization.providers.google.projects.ProjectsWithStreamingResponse:
        """The projects in Google Cloud."""
        return resources.beta.organization.providers.google.projects.ProjectsWithStreamingResponse(
            self._google.projects
        )


class AsyncGoogleWithRawResponse:
    """`AsyncGoogle` with raw responses."""

    def __init__(self, google: AsyncGoogle) -> None:
        self._google = google

    @cached_property
    def projects(self) -> resources.beta.organization.providers.google.projects.AsyncProjectsWithRawResponse:
        """The projects in Google Cloud."""
        return resources.beta.organization.providers.google.projects.AsyncProjectsWithRawResponse(
            self._google.projects
        )


class AsyncGoogleWithStreamingResponse:
    """`AsyncGoogle` with streamed responses."""

    def __init__(self, google: AsyncGoogle) -> None:
        self._google = google

    @cached_property
    def projects(
        self,
    ) -> resources.beta.organization.providers.google.projects.AsyncProjectsWithStreamingResponse:
        """The projects in Google Cloud."""
        return resources.beta.organization.providers.google.projects.AsyncProjectsWithStreamingResponse(
            self._google.projects
        )
