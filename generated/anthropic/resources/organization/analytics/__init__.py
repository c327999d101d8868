# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import analytics as analytics
    from . import apps as apps
    from . import artifacts as artifacts
    from . import connectors as connectors
    from . import plugins as plugins
    from . import skills as skills
    from . import summaries as summaries
    from . import users as users
    from .analytics import (
        Analytics,
        AnalyticsWithRawResponse,
        AnalyticsWithStreamingResponse,
        AsyncAnalytics,
        AsyncAnalyticsWithRawResponse,
        AsyncAnalyticsWithStreamingResponse,
    )
    from .apps.apps import (
        Apps,
        AppsWithRawResponse,
        AppsWithStreamingResponse,
        AsyncApps,
        AsyncAppsWithRawResponse,
        AsyncAppsWithStreamingResponse,
    )
    from .artifacts import (
        Artifacts,
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        AsyncArtifacts,
        AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse,
    )
    from .connectors import (
        AsyncConnectors,
        AsyncConnectorsWithRawResponse,
        AsyncConnectorsWithStreamingResponse,
        Connectors,
        ConnectorsWithRawResponse,
        ConnectorsWithStreamingResponse,
    )
    from .plugins import (
        AsyncPlugins,
        AsyncPluginsWithRawResponse,
        AsyncPluginsWithStreamingResponse,
        Plugins,
        PluginsWithRawResponse,
        PluginsWithStreamingResponse,
    )
    from .skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .summaries import (
        AsyncSummaries,
        AsyncSummariesWithRawResponse,
        AsyncSummariesWithStreamingResponse,
        Summaries,
        SummariesWithRawResponse,
        SummariesWithStreamingResponse,
    )
    from .users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "analytics": "analytics:",
            "apps": "apps:",
            "artifacts": "artifacts:",
            "connectors": "connectors:",
            "plugins": "plugins:",
            "skills": "skills:",
            "summaries": "summaries:",
            "users": "users:",
            "Analytics": "analytics",
            "AnalyticsWithRawResponse": "analytics",
            "AnalyticsWithStreamingResponse": "analytics",
            "Apps": "apps.apps",
            "AppsWithRawResponse": "apps.apps",
            "AppsWithStreamingResponse": "apps.apps",
            "Artifacts": "artifacts",
            "ArtifactsWithRawResponse": "artifacts",
            "ArtifactsWithStreamingResponse": "artifacts",
            "AsyncAnalytics": "analytics",
            "AsyncAnalyticsWithRawResponse": "analytics",
            "AsyncAnalyticsWithStreamingResponse": "analytics",
            "AsyncApps": "apps.apps",
            "AsyncAppsWithRawResponse": "apps.apps",
            "AsyncAppsWithStreamingResponse": "apps.apps",
            "AsyncArtifacts": "artifacts",
            "AsyncArtifactsWithRawResponse": "artifacts",
            "AsyncArtifactsWithStreamingResponse": "artifacts",
            "AsyncConnectors": "connectors",
            "AsyncConnectorsWithRawResponse": "connectors",
            "AsyncConnectorsWithStreamingResponse": "connectors",
            "AsyncPlugins": "plugins",
            "AsyncPluginsWithRawResponse": "plugins",
            "AsyncPluginsWithStreamingResponse": "plugins",
            "AsyncSkills": "skills",
            "AsyncSkillsWithRawResponse": "skills",
            "AsyncSkillsWithStreamingResponse": "skills",
            "AsyncSummaries": "summaries",
            "AsyncSummariesWithRawResponse": "summaries",
            "AsyncSummariesWithStreamingResponse": "summaries",
            "AsyncUsers": "users",
            "AsyncUsersWithRawResponse": "users",
            "AsyncUsersWithStreamingResponse": "users",
            "Connectors": "connectors",
            "ConnectorsWithRawResponse": "connectors",
            "ConnectorsWithStreamingResponse": "connectors",
            "Plugins": "plugins",
            "PluginsWithRawResponse": "plugins",
            "PluginsWithStreamingResponse": "plugins",
            "Skills": "skills",
            "SkillsWithRawResponse": "skills",
            "SkillsWithStreamingResponse": "skills",
            "Summaries": "summaries",
            "SummariesWithRawResponse": "summaries",
            "SummariesWithStreamingResponse": "summaries",
            "Users": "users",
            "UsersWithRawResponse": "users",
            "UsersWithStreamingResponse": "users",
        },
    )
    show_names(__name__)

__all__ = [
    "Analytics",
    "AnalyticsWithRawResponse",
    "AnalyticsWithStreamingResponse",
    "Apps",
    "AppsWithRawResponse",
    "AppsWithStreamingResponse",
    "Artifacts",
    "ArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncAnalytics",
    "AsyncAnalyticsWithRawResponse",
    "AsyncAnalyticsWithStreamingResponse",
    "AsyncApps",
    "AsyncAppsWithRawResponse",
    "AsyncAppsWithStreamingResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
    "AsyncConnectors",
    "AsyncConnectorsWithRawResponse",
    "AsyncConnectorsWithStreamingResponse",
    "AsyncPlugins",
    "AsyncPluginsWithRawResponse",
    "AsyncPluginsWithStreamingResponse",
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncSummaries",
    "AsyncSummariesWithRawResponse",
    "AsyncSummariesWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Connectors",
    "ConnectorsWithRawResponse",
    "ConnectorsWithStreamingResponse",
    "Plugins",
    "PluginsWithRawResponse",
    "PluginsWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
    "Summaries",
    "SummariesWithRawResponse",
    "SummariesWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]
