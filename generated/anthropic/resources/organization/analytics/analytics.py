# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "Analytics",
    "AnalyticsWithRawResponse",
    "AnalyticsWithStreamingResponse",
    "AsyncAnalytics",
    "AsyncAnalyticsWithRawResponse",
    "AsyncAnalyticsWithStreamingResponse",
]


class Analytics(SyncAPIResource):
    """Who used which product, how much, and what it cost."""

    @cached_property
    def apps(self) -> resources.organization.analytics.apps.Apps:
        """Activity in single applications."""
        return resources.organization.analytics.apps.Apps(self._client)

    @cached_property
    def artifacts(self) -> resources.organization.analytics.Artifacts:
        """The artifacts that were made."""
        return resources.organization.analytics.Artifacts(self._client)

    @cached_property
    def connectors(self) -> resources.organization.analytics.Connectors:
        """How connectors were used."""
        return resources.organization.analytics.Connectors(self._client)

    @cached_property
    def plugins(self) -> resources.organization.analytics.Plugins:
        """How plugins were used."""
        return resources.organization.analytics.Plugins(self._client)

    @cached_property
    def skills(self) -> resources.organization.analytics.Skills:
        """How skills were used."""
        return resources.organization.analytics.Skills(self._client)

    @cached_property
    def summaries(self) -> resources.organization.analytics.Summaries:
        """The activity of the whole organization, by day."""
        return resources.organization.analytics.Summaries(self._client)

    @cached_property
    def users(self) -> resources.organization.analytics.Users:
        """The activity of each user."""
        return resources.organization.analytics.Users(self._client)

    @cached_property
    def with_raw_response(self) -> AnalyticsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AnalyticsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnalyticsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AnalyticsWithStreamingResponse(self)


class AsyncAnalytics(AsyncAPIResource):
    """Who used which product, how much, and what it cost."""

    @cached_property
    def apps(self) -> resources.organization.analytics.apps.AsyncApps:
        """Activity in single applications."""
        return resources.organization.analytics.apps.AsyncApps(self._client)

    @cached_property
    def artifacts(self) -> resources.organization.analytics.AsyncArtifacts:
        """The artifacts that were made."""
        return resources.organization.analytics.AsyncArtifacts(self._client)

    @cached_property
    def connectors(self) -> resources.organization.analytics.AsyncConnectors:
        """How connectors were used."""
        return resources.organization.analytics.AsyncConnectors(self._client)

    @cached_property
    def plugins(self) -> resources.organization.analytics.AsyncPlugins:
        """How plugins were used."""
        return resources.organization.analytics.AsyncPlugins(self._client)

    @cached_property
    def skills(self) -> resources.organization.analytics.AsyncSkills:
        """How skills were used."""
        return resources.organization.analytics.AsyncSkills(self._client)

    @cached_property
    def summaries(self) -> resources.organization.analytics.AsyncSummaries:
        """The activity of the whole organization, by day."""
        return resources.organization.analytics.AsyncSummaries(self._client)

    @cached_property
    def users(self) -> resources.organization.analytics.AsyncUsers:
        """The activity of each user."""
        return resources.organization.analytics.AsyncUsers(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncAnalyticsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnalyticsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncAnalyticsWithStreamingResponse(self)


class AnalyticsWithRawResponse:
    """`Analytics` with raw responses."""

    def __init__(self, analytics: Analytics) -> None:
        self._analytics = analytics

    @cached_property
    def apps(self) -> resources.organization.analytics.apps.AppsWithRawResponse:
        """Activity in single applications."""
        return resources.organization.analytics.apps.AppsWithRawResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.organization.analytics.ArtifactsWithRawResponse:
        """The artifacts that were made."""
        return resources.organization.analytics.ArtifactsWithRawResponse(self._analytics.artifacts)

    @cached_property
    def connectors(self) -> resources.organization.analytics.ConnectorsWithRawResponse:
        """How connectors were used."""
        return resources.organization.analytics.ConnectorsWithRawResponse(self._analytics.connectors)

    @cached_property
    def plugins(self) -> resources.organization.analytics.PluginsWithRawResponse:
        """How plugins were used."""
        return resources.organization.analytics.PluginsWithRawResponse(self._analytics.plugins)

    @cached_property
    def skills(self) -> resources.organization.analytics.SkillsWithRawResponse:
        """How skills were used."""
        return resources.organization.analytics.SkillsWithRawResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.organization.analytics.SummariesWithRawResponse:
        """The activity of the whole organization, by day."""
        return resources.organization.analytics.SummariesWithRawResponse(self._analytics.summaries)

    @cached_property
    def users(self) -> resources.organization.analytics.UsersWithRawResponse:
        """The activity of each user."""
        return resources.organization.analytics.UsersWithRawResponse(self._analytics.users)


class AnalyticsWithStreamingResponse:
    """`Analytics` with streamed responses."""

    def __init__(self, analytics: Analytics) -> None:
        self._analytics = analytics

    @cached_property
    def apps(self) -> resources.organization.analytics.apps.AppsWithStreamingResponse:
        """Activity in single applications."""
        return resources.organization.analytics.apps.AppsWithStreamingResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.organization.analytics.ArtifactsWithStreamingResponse:
        """The artifacts that were made."""
        return resources.organization.analytics.ArtifactsWithStreamingResponse(self._analytics.artifacts)

    @cached_property
    def connectors(self) -> resources.organization.analytics.ConnectorsWithStreamingResponse:
        """How connectors were used."""
        return resources.organization.analytics.ConnectorsWithStreamingResponse(self._analytics.connectors)

    @cached_property
    def plugins(self) -> resources.organization.analytics.PluginsWithStreamingResponse:
        """How plugins were used."""
        return resources.organization.analytics.PluginsWithStreamingResponse(self._analytics.plugins)

    @cached_property
    def skills(self) -> resources.organization.analytics.SkillsWithStreamingResponse:
        """How skills were used."""
        return resources.organization.analytics.SkillsWithStreamingResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.organization.analytics.SummariesWithStreamingResponse:
        """The activity of the whole organization, by day."""
        return resources.organization.analytics.SummariesWithStreamingResponse(self._analytics.summaries)

    @cached_property
    def users(self) -> resources.organization.analytics.UsersWithStreamingResponse:
        """The activity of each user."""
        return resources.organization.analytics.UsersWithStreamingResponse(self._analytics.users)


class AsyncAnalyticsWithRawResponse:
    """`AsyncAnalytics` with raw responses."""

    def __init__(self, analytics: AsyncAnalytics) -> None:
        self._analytics = analytics

    @cached_property
    def apps(self) -> resources.organization.analytics.apps.AsyncAppsWithRawResponse:
        """Activity in single applications."""
        return resources.organization.analytics.apps.AsyncAppsWithRawResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.organization.analytics.AsyncArtifactsWithRawResponse:
        """The artifacts that were made."""
        return resources.organization.analytics.AsyncArtifactsWithRawResponse(self._analytics.artifacts)

    @cached_property
    def connectors(self) -> resources.organization.analytics.AsyncConnectorsWithRawResponse:
        """How connectors were used."""
        return resources.organization.analytics.AsyncConnectorsWithRawResponse(self._analytics.connectors)

    @cached_property
    def plugins(self) -> resources.organization.analytics.AsyncPluginsWithRawResponse:
        """How plugins were used."""
        return resources.organization.analytics.AsyncPluginsWithRawResponse(self._analytics.plugins)

    @cached_property
    def skills(self) -> resources.organization.analytics.AsyncSkillsWithRawResponse:
        """How skills were used."""
        return resources.organization.analytics.AsyncSkillsWithRawResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.organization.analytics.AsyncSummariesWithRawResponse:
        """The activity of the whole organization, by day."""
        return resources.organization.analytics.AsyncSummariesWithRawResponse(self._analytics.summaries)

    @cached_property
    def users(self) -> resources.organization.analytics.AsyncUsersWithRawResponse:
        """The activity of each user."""
        return resources.organization.analytics.AsyncUsersWithRawResponse(self._analytics.users)


class AsyncAnalyticsWithStreamingResponse:
    """`AsyncAnalytics` with streamed responses."""

    def __init__(self, analytics: AsyncAnalytics) -> None:
        self._analytics = analytics

    @cached_property
    def apps(self) -> resources.organization.analytics.apps.AsyncAppsWithStreamingResponse:
        """Activity in single applications."""
        return resources.organization.analytics.apps.AsyncAppsWithStreamingResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.organization.analytics.AsyncArtifactsWithStreamingResponse:
        """The artifacts that were made."""
        return resources.organization.analytics.AsyncArtifactsWithStreamingResponse(self._analytics.artifacts)

    @cached_property
    def connectors(self) -> resources.organization.analytics.AsyncConnectorsWithStreamingResponse:
        """How connectors were used."""
        return resources.organization.analytics.AsyncConnectorsWithStreamingResponse(
            self._analytics.connectors
        )

    @cached_property
    def plugins(self) -> resources.organization.analytics.AsyncPluginsWithStreamingResponse:
        """How plugins were used."""
        return resources.organization.analytics.AsyncPluginsWithStreamingResponse(self._analytics.plugins)

    @cached_property
    def skills(self) -> resources.organization.analytics.AsyncSkillsWithStreamingResponse:
        """How skills were used."""
        return resources.organization.analytics.AsyncSkillsWithStreamingResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.organization.analytics.AsyncSummariesWithStreamingResponse:
        """The activity of the whole organization, by day."""
        return resources.organization.analytics.AsyncSummariesWithStreamingResponse(self._analytics.summaries)

    @cached_property
    def users(self) -> resources.organization.analytics.AsyncUsersWithStreamingResponse:
        """The activity of each user."""
        return resources.organization.analytics.AsyncUsersWithStreamingResponse(self._analytics.users)
