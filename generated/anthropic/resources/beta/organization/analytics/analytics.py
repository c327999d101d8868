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
    def apps(self) -> resources.beta.organization.analytics.apps.Apps:
        """Activity in single applications."""
        return resources.beta.organization.analytics.apps.Apps(self._client)

    @cached_property
    def artifacts(self) -> resources.beta.organization.analytics.Artifacts:
        """The artifacts that were made."""
        return resources.beta.organization.analytics.Artifacts(self._client)

    @cached_property
    def connectors(self) -> resources.beta.organization.analytics.Connectors:
        """How connectors were used."""
        return resources.beta.organization.analytics.Connectors(self._client)

    @cached_property
    def cost(self) -> resources.beta.organization.analytics.Cost:
        """What was spent, by what you group it by."""
        return resources.beta.organization.analytics.Cost(self._client)

    @cached_property
    def cost_report(self) -> resources.beta.organization.analytics.CostReport:
        """What was spent, over time."""
        return resources.beta.organization.analytics.CostReport(self._client)

    @cached_property
    def plugins(self) -> resources.beta.organization.analytics.Plugins:
        """How plugins were used."""
        return resources.beta.organization.analytics.Plugins(self._client)

    @cached_property
    def skills(self) -> resources.beta.organization.analytics.Skills:
        """How skills were used."""
        return resources.beta.organization.analytics.Skills(self._client)

    @cached_property
    def summaries(self) -> resources.beta.organization.analytics.Summaries:
        """The activity of the whole organization, by day."""
        return resources.beta.organization.analytics.Summaries(self._client)

    @cached_property
    def usage(self) -> resources.beta.organization.analytics.Usage:
        """What was used, by what you group it by."""
        return resources.beta.organization.analytics.Usage(self._client)

    @cached_property
    def usage_report(self) -> resources.beta.organization.analytics.UsageReport:
        """What was used, over time."""
        return resources.beta.organization.analytics.UsageReport(self._client)

    @cached_property
    def user_cost_report(self) -> resources.beta.organization.analytics.UserCostReport:
        """What each user spent."""
        return resources.beta.organization.analytics.UserCostReport(self._client)

    @cached_property
    def user_usage_report(self) -> resources.beta.organization.analytics.UserUsageReport:
        """What each user used."""
        return resources.beta.organization.analytics.UserUsageReport(self._client)

    @cached_property
    def users(self) -> resources.beta.organization.analytics.Users:
        """The activity of each user."""
        return resources.beta.organization.analytics.Users(self._client)

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
    def apps(self) -> resources.beta.organization.analytics.apps.AsyncApps:
        """Activity in single applications."""
        return resources.beta.organization.analytics.apps.AsyncApps(self._client)

    @cached_property
    def artifacts(self) -> resources.beta.organization.analytics.AsyncArtifacts:
        """The artifacts that were made."""
        return resources.beta.organization.analytics.AsyncArtifacts(self._client)

    @cached_property
    def connectors(self) -> resources.beta.organization.analytics.AsyncConnectors:
        """How connectors were used."""
        return resources.beta.organization.analytics.AsyncConnectors(self._client)

    @cached_property
    def cost(self) -> resources.beta.organization.analytics.AsyncCost:
        """What was spent, by what you group it by."""
        return resources.beta.organization.analytics.AsyncCost(self._client)

    @cached_property
    def cost_report(self) -> resources.beta.organization.analytics.AsyncCostReport:
        """What was spent, over time."""
        return resources.beta.organization.analytics.AsyncCostReport(self._client)

    @cached_property
    def plugins(self) -> resources.beta.organization.analytics.AsyncPlugins:
        """How plugins were used."""
        return resources.beta.organization.analytics.AsyncPlugins(self._client)

    @cached_property
    def skills(self) -> resources.beta.organization.analytics.AsyncSkills:
        """How skills were used."""
        return resources.beta.organization.analytics.AsyncSkills(self._client)

    @cached_property
    def summaries(self) -> resources.beta.organization.analytics.AsyncSummaries:
        """The activity of the whole organization, by day."""
        return resources.beta.organization.analytics.AsyncSummaries(self._client)

    @cached_property
    def usage(self) -> resources.beta.organization.analytics.AsyncUsage:
        """What was used, by what you group it by."""
        return resources.beta.organization.analytics.AsyncUsage(self._client)

    @cached_property
    def usage_report(self) -> resources.beta.organization.analytics.AsyncUsageReport:
        """What was used, over time."""
        return resources.beta.organization.analytics.AsyncUsageReport(self._client)

    @cached_property
    def user_cost_report(self) -> resources.beta.organization.analytics.AsyncUserCostReport:
        """What each user spent."""
        return resources.beta.organization.analytics.AsyncUserCostReport(self._client)

    @cached_property
    def user_usage_report(self) -> resources.beta.organization.analytics.AsyncUserUsageReport:
        """What each user used."""
        return resources.beta.organization.analytics.AsyncUserUsageReport(self._client)

    @cached_property
    def users(self) -> resources.beta.organization.analytics.AsyncUsers:
        """The activity of each user."""
        return resources.beta.organization.analytics.AsyncUsers(self._client)

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
    def apps(self) -> resources.beta.organization.analytics.apps.AppsWithRawResponse:
        """Activity in single applications."""
        return resources.beta.organization.analytics.apps.AppsWithRawResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.beta.organization.analytics.ArtifactsWithRawResponse:
        """The artifacts that were made."""
        return resources.beta.organization.analytics.ArtifactsWithRawResponse(self._analytics.artifacts)

    @cached_property
    def connectors(self) -> resources.beta.organization.analytics.ConnectorsWithRawResponse:
        """How connectors were used."""
        return resources.beta.organization.analytics.ConnectorsWithRawResponse(self._analytics.connectors)

    @cached_property
    def cost(self) -> resources.beta.organization.analytics.CostWithRawResponse:
        """What was spent, by what you group it by."""
        return resources.beta.organization.analytics.CostWithRawResponse(self._analytics.cost)

    @cached_property
    def cost_report(self) -> resources.beta.organization.analytics.CostReportWithRawResponse:
        """What was spent, over time."""
        return resources.beta.organization.analytics.CostReportWithRawResponse(self._analytics.cost_report)

    @cached_property
    def plugins(self) -> resources.beta.organization.analytics.PluginsWithRawResponse:
        """How plugins were used."""
        return resources.beta.organization.analytics.PluginsWithRawResponse(self._analytics.plugins)

    @cached_property
    def skills(self) -> resources.beta.organization.analytics.SkillsWithRawResponse:
        """How skills were used."""
        return resources.beta.organization.analytics.SkillsWithRawResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.beta.organization.analytics.SummariesWithRawResponse:
        """The activity of the whole organization, by day."""
        return resources.beta.organization.analytics.SummariesWithRawResponse(self._analytics.summaries)

    @cached_property
    def usage(self) -> resources.beta.organization.analytics.UsageWithRawResponse:
        """What was used, by what you group it by."""
        return resources.beta.organization.analytics.UsageWithRawResponse(self._analytics.usage)

    @cached_property
    def usage_report(self) -> resources.beta.organization.analytics.UsageReportWithRawResponse:
        """What was used, over time."""
        return resources.beta.organization.analytics.UsageReportWithRawResponse(self._analytics.usage_report)

    @cached_property
    def user_cost_report(self) -> resources.beta.organization.analytics.UserCostReportWithRawResponse:
        """What each user spent."""
        return resources.beta.organization.analytics.UserCostReportWithRawResponse(
            self._analytics.user_cost_report
        )

    @cached_property
    def user_usage_report(self) -> resources.beta.organization.analytics.UserUsageReportWithRawResponse:
        """What each user used."""
        return resources.beta.organization.analytics.UserUsageReportWithRawResponse(
            self._analytics.user_usage_report
        )

    @cached_property
    def users(self) -> resources.beta.organization.analytics.UsersWithRawResponse:
        """The activity of each user."""
        return resources.beta.organization.analytics.UsersWithRawResponse(self._analytics.users)


class AnalyticsWithStreamingResponse:
    """`Analytics` with streamed responses."""

    def __init__(self, analytics: Analytics) -> None:
        self._analytics = analytics

    @cached_property
    def apps(self) -> resources.beta.organization.analytics.apps.AppsWithStreamingResponse:
        """Activity in single applications."""
        return resources.beta.organization.analytics.apps.AppsWithStreamingResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.beta.organization.analytics.ArtifactsWithStreamingResponse:
        """The artifacts that were made."""
        return resources.beta.organization.analytics.ArtifactsWithStreamingResponse(self._analytics.artifacts)

    @cached_property
    def connectors(self) -> resources.beta.organization.analytics.ConnectorsWithStreamingResponse:
        """How connectors were used."""
        return resources.beta.organization.analytics.ConnectorsWithStreamingResponse(
            self._analytics.connectors
        )

    @cached_property
    def cost(self) -> resources.beta.organization.analytics.CostWithStreamingResponse:
        """What was spent, by what you group it by."""
        return resources.beta.organization.analytics.CostWithStreamingResponse(self._analytics.cost)

    @cached_property
    def cost_report(self) -> resources.beta.organization.analytics.CostReportWithStreamingResponse:
        """What was spent, over time."""
        return resources.beta.organization.analytics.CostReportWithStreamingResponse(
            self._analytics.cost_report
        )

    @cached_property
    def plugins(self) -> resources.beta.organization.analytics.PluginsWithStreamingResponse:
        """How plugins were used."""
        return resources.beta.organization.analytics.PluginsWithStreamingResponse(self._analytics.plugins)

    @cached_property
    def skills(self) -> resources.beta.organization.analytics.SkillsWithStreamingResponse:
        """How skills were used."""
        return resources.beta.organization.analytics.SkillsWithStreamingResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.beta.organization.analytics.SummariesWithStreamingResponse:
        """The activity of the whole organization, by day."""
        return resources.beta.organization.analytics.SummariesWithStreamingResponse(self._analytics.summaries)

    @cached_property
    def usage(self) -> resources.beta.organization.analytics.UsageWithStreamingResponse:
        """What was used, by what you group it by."""
        return resources.beta.organization.analytics.UsageWithStreamingResponse(self._analytics.usage)

    @cached_property
    def usage_report(self) -> resources.beta.organization.analytics.UsageReportWithStreamingResponse:
        """What was used, over time."""
        return resources.beta.organization.analytics.UsageReportWithStreamingResponse(
            self._analytics.usage_report
        )

    @cached_property
    def user_cost_report(self) -> resources.beta.organization.analytics.UserCostReportWithStreamingResponse:
        """What each user spent."""
        return resources.beta.organization.analytics.UserCostReportWithStreamingResponse(
            self._analytics.user_cost_report
        )

    @cached_property
    def user_usage_report(self) -> resources.beta.organization.analytics.UserUsageReportWithStreamingResponse:
        """What each user used."""
        return resources.beta.organization.analytics.UserUsageReportWithStreamingResponse(
            self._analytics.user_usage_report
        )

    @cached_property
    def users(self) -> resources.beta.organization.analytics.UsersWithStreamingResponse:
        """The activity of each user."""
        return resources.beta.organization.analytics.UsersWithStreamingResponse(self._analytics.users)


class AsyncAnalyticsWithRawResponse:
    """`AsyncAnalytics` with raw responses."""

    def __init__(self, analytics: AsyncAnalytics) -> None:
        self._analytics = analytics

    @cached_property
    def apps(self) -> resources.beta.organization.analytics.apps.AsyncAppsWithRawResponse:
        """Activity in single applications."""
        return resources.beta.organization.analytics.apps.AsyncAppsWithRawResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.beta.organization.analytics.AsyncArtifactsWithRawResponse:
        """The artifacts that were made."""
        return resources.beta.organization.analytics.AsyncArtifactsWithRawResponse(self._analytics.artifacts)

    @cached_property
    def connectors(self) -> resources.beta.organization.analytics.AsyncConnectorsWithRawResponse:
        """How connectors were used."""
        return resources.beta.organization.analytics.AsyncConnectorsWithRawResponse(
            self._analytics.connectors
        )

    @cached_property
    def cost(self) -> resources.beta.organization.analytics.AsyncCostWithRawResponse:
        """What was spent, by what you group it by."""
        return resources.beta.organization.analytics.AsyncCostWithRawResponse(self._analytics.cost)

    @cached_property
    def cost_report(self) -> resources.beta.organization.analytics.AsyncCostReportWithRawResponse:
        """What was spent, over time."""
        return resources.beta.organization.analytics.AsyncCostReportWithRawResponse(
            self._analytics.cost_report
        )

    @cached_property
    def plugins(self) -> resources.beta.organization.analytics.AsyncPluginsWithRawResponse:
        """How plugins were used."""
        return resources.beta.organization.analytics.AsyncPluginsWithRawResponse(self._analytics.plugins)

    @cached_property
    def skills(self) -> resources.beta.organization.analytics.AsyncSkillsWithRawResponse:
        """How skills were used."""
        return resources.beta.organization.analytics.AsyncSkillsWithRawResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.beta.organization.analytics.AsyncSummariesWithRawResponse:
        """The activity of the whole organization, by day."""
        return resources.beta.organization.analytics.AsyncSummariesWithRawResponse(self._analytics.summaries)

    @cached_property
    def usage(self) -> resources.beta.organization.analytics.AsyncUsageWithRawResponse:
        """What was used, by what you group it by."""
        return resources.beta.organization.analytics.AsyncUsageWithRawResponse(self._analytics.usage)

    @cached_property
    def usage_report(self) -> resources.beta.organization.analytics.AsyncUsageReportWithRawResponse:
        """What was used, over time."""
        return resources.beta.organization.analytics.AsyncUsageReportWithRawResponse(
            self._analytics.usage_report
        )

    @cached_property
    def user_cost_report(self) -> resources.beta.organization.analytics.AsyncUserCostReportWithRawResponse:
        """What each user spent."""
        return resources.beta.organization.analytics.AsyncUserCostReportWithRawResponse(
            self._analytics.user_cost_report
        )

    @cached_property
    def user_usage_report(self) -> resources.beta.organization.analytics.AsyncUserUsageReportWithRawResponse:
        """What each user used."""
        return resources.beta.organization.analytics.AsyncUserUsageReportWithRawResponse(
            self._analytics.user_usage_report
        )

    @cached_property
    def users(self) -> resources.beta.organization.analytics.AsyncUsersWithRawResponse:
        """The activity of each user."""
        return resources.beta.organization.analytics.AsyncUsersWithRawResponse(self._analytics.users)


class AsyncAnalyticsWithStreamingResponse:
    """`AsyncAnalytics` with streamed responses."""

    def __init__(self, analytics: AsyncAnalytics) -> None:
        self._analytics = analytics

    @cached_property
    def apps(self) -> resources.beta.organization.analytics.apps.AsyncAppsWithStreamingResponse:
        """Activity in single applications."""
        return resources.beta.organization.analytics.apps.AsyncAppsWithStreamingResponse(self._analytics.apps)

    @cached_property
    def artifacts(self) -> resources.beta.organization.analytics.AsyncArtifactsWithStreamingResponse:
        """The artifacts that were made."""
        return resources.beta.organization.analytics.AsyncArtifactsWithStreamingResponse(
            self._analytics.artifacts
        )

    @cached_property
    def connectors(self) -> resources.beta.organization.analytics.AsyncConnectorsWithStreamingResponse:
        """How connectors were used."""
        return resources.beta.organization.analytics.AsyncConnectorsWithStreamingResponse(
            self._analytics.connectors
        )

    @cached_property
    def cost(self) -> resources.beta.organization.analytics.AsyncCostWithStreamingResponse:
        """What was spent, by what you group it by."""
        return resources.beta.organization.analytics.AsyncCostWithStreamingResponse(self._analytics.cost)

    @cached_property
    def cost_report(self) -> resources.beta.organization.analytics.AsyncCostReportWithStreamingResponse:
        """What was spent, over time."""
        return resources.beta.organization.analytics.AsyncCostReportWithStreamingResponse(
            self._analytics.cost_report
        )

    @cached_property
    def plugins(self) -> resources.beta.organization.analytics.AsyncPluginsWithStreamingResponse:
        """How plugins were used."""
        return resources.beta.organization.analytics.AsyncPluginsWithStreamingResponse(
            self._analytics.plugins
        )

    @cached_property
    def skills(self) -> resources.beta.organization.analytics.AsyncSkillsWithStreamingResponse:
        """How skills were used."""
        return resources.beta.organization.analytics.AsyncSkillsWithStreamingResponse(self._analytics.skills)

    @cached_property
    def summaries(self) -> resources.beta.organization.analytics.AsyncSummariesWithStreamingResponse:
        """The activity of the whole organization, by day."""
        return resources.beta.organization.analytics.AsyncSummariesWithStreamingResponse(
            self._analytics.summaries
        )

    @cached_property
    def usage(self) -> resources.beta.organization.analytics.AsyncUsageWithStreamingResponse:
        """What was used, by what you group it by."""
        return resources.beta.organization.analytics.AsyncUsageWithStreamingResponse(self._analytics.usage)

    @cached_property
    def usage_report(self) -> resources.beta.organization.analytics.AsyncUsageReportWithStreamingResponse:
        """What was used, over time."""
        return resources.beta.organization.analytics.AsyncUsageReportWithStreamingResponse(
            self._analytics.usage_report
        )

    @cached_property
    def user_cost_report(
        self,
    ) -> resources.beta.organization.analytics.AsyncUserCostReportWithStreamingResponse:
        """What each user spent."""
        return resources.beta.organization.analytics.AsyncUserCostReportWithStreamingResponse(
            self._analytics.user_cost_report
        )

    @cached_property
    def user_usage_report(
        self,
    ) -> resources.beta.organization.analytics.AsyncUserUsageReportWithStreamingResponse:
        """What each user used."""
        return resources.beta.organization.analytics.AsyncUserUsageReportWithStreamingResponse(
            self._analytics.user_usage_report
        )

    @cached_property
    def users(self) -> resources.beta.organization.analytics.AsyncUsersWithStreamingResponse:
        """The activity of each user."""
        return resources.beta.organization.analytics.AsyncUsersWithStreamingResponse(self._analytics.users)
