# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]


class Projects(SyncAPIResource):
    """The projects in Google Cloud."""

    @cached_property
    def data_controls(self) -> resources.beta.organization.providers.google.projects.DataControls:
        """Keys and buckets with which data of a project is kept."""
        return resources.beta.organization.providers.google.projects.DataControls(self._client)

    @cached_property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ProjectsWithStreamingResponse(self)


class AsyncProjects(AsyncAPIResource):
    """The projects in Google Cloud."""

    @cached_property
    def data_controls(self) -> resources.beta.organization.providers.google.projects.AsyncDataControls:
        """Keys and buckets with which data of a project is kept."""
        return resources.beta.organization.providers.google.projects.AsyncDataControls(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncProjectsWithStreamingResponse(self)


class ProjectsWithRawResponse:
    """`Projects` with raw responses."""

    def __init__(self, projects: Projects) -> None:
        self._projects = projects

    @cached_property
    def data_controls(
        self,
    ) -> resources.beta.organization.providers.google.projects.DataControlsWithRawResponse:
        """Keys and buckets with which data of a project is kept."""
        return resources.beta.organization.providers.google.projects.DataControlsWithRawResponse(
            self._projects.data_controls
        )


class ProjectsWithStreamingResponse:
    """`Projects` with streamed responses."""

    def __init__(self, projects: Projects) -> None:
        self._projects = projects

    @cached_property
    def data_controls(
        self,
    ) -> resources.beta.organization.providers.google.projects.DataControlsWithStreamingResponse:
        """Keys and buckets with which data of a project is kept."""
        return resources.beta.organization.providers.google.projects.DataControlsWithStreamingResponse(
            self._projects.data_controls
        )


class AsyncProjectsWithRawResponse:
    """`AsyncProjects` with raw responses."""

    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects

    @cached_property
    def data_controls(
        self,
    ) -> resources.beta.organization.providers.google.projects.AsyncDataControlsWithRawResponse:
        """Keys and buckets with which data of a project is kept."""
        return resources.beta.organization.providers.google.projects.AsyncDataControlsWithRawResponse(
            self._projects.data_controls
        )


class AsyncProjectsWithStreamingResponse:
    """`AsyncProjects` with streamed responses."""

    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects

    @cached_property
    def data_controls(
        self,
    ) -> resources.beta.organization.providers.google.projects.AsyncDataControlsWithStreamingResponse:
        """Keys and buckets with which data of a project is kept."""
        return resources.beta.organization.providers.google.projects.AsyncDataControlsWithStreamingResponse(
            self._projects.data_controls
        )
