# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import bundles as bundles
    from . import claude_tag as claude_tag
    from . import slack_channels as slack_channels
    from . import slack_workspaces as slack_workspaces
    from .bundles.bundles import (
        AsyncBundles,
        AsyncBundlesWithRawResponse,
        AsyncBundlesWithStreamingResponse,
        Bundles,
        BundlesWithRawResponse,
        BundlesWithStreamingResponse,
    )
    from .claude_tag import (
        AsyncClaudeTag,
        AsyncClaudeTagWithRawResponse,
        AsyncClaudeTagWithStreamingResponse,
        ClaudeTag,
        ClaudeTagWithRawResponse,
        ClaudeTagWithStreamingResponse,
    )
    from .slack_channels import (
        AsyncSlackChannels,
        AsyncSlackChannelsWithRawResponse,
        AsyncSlackChannelsWithStreamingResponse,
        SlackChannels,
        SlackChannelsWithRawResponse,
        SlackChannelsWithStreamingResponse,
    )
    from .slack_workspaces import (
        AsyncSlackWorkspaces,
        AsyncSlackWorkspacesWithRawResponse,
        AsyncSlackWorkspacesWithStreamingResponse,
        SlackWorkspaces,
        SlackWorkspacesWithRawResponse,
        SlackWorkspacesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "bundles": "bundles:",
            "claude_tag": "claude_tag:",
            "slack_channels": "slack_channels:",
            "slack_workspaces": "slack_workspaces:",
            "AsyncBundles": "bundles.bundles",
            "AsyncBundlesWithRawResponse": "bundles.bundles",
            "AsyncBundlesWithStreamingResponse": "bundles.bundles",
            "AsyncClaudeTag": "claude_tag",
            "AsyncClaudeTagWithRawResponse": "claude_tag",
            "AsyncClaudeTagWithStreamingResponse": "claude_tag",
            "AsyncSlackChannels": "slack_channels",
            "AsyncSlackChannelsWithRawResponse": "slack_channels",
            "AsyncSlackChannelsWithStreamingResponse": "slack_channels",
            "AsyncSlackWorkspaces": "slack_workspaces",
            "AsyncSlackWorkspacesWithRawResponse": "slack_workspaces",
            "AsyncSlackWorkspacesWithStreamingResponse": "slack_workspaces",
            "Bundles": "bundles.bundles",
            "BundlesWithRawResponse": "bundles.bundles",
            "BundlesWithStreamingResponse": "bundles.bundles",
            "ClaudeTag": "claude_tag",
            "ClaudeTagWithRawResponse": "claude_tag",
            "ClaudeTagWithStreamingResponse": "claude_tag",
            "SlackChannels": "slack_channels",
            "SlackChannelsWithRawResponse": "slack_channels",
            "SlackChannelsWithStreamingResponse": "slack_channels",
            "SlackWorkspaces": "slack_workspaces",
            "SlackWorkspacesWithRawResponse": "slack_workspaces",
            "SlackWorkspacesWithStreamingResponse": "slack_workspaces",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncBundles",
    "AsyncBundlesWithRawResponse",
    "AsyncBundlesWithStreamingResponse",
    "AsyncClaudeTag",
    "AsyncClaudeTagWithRawResponse",
    "AsyncClaudeTagWithStreamingResponse",
    "AsyncSlackChannels",
    "AsyncSlackChannelsWithRawResponse",
    "AsyncSlackChannelsWithStreamingResponse",
    "AsyncSlackWorkspaces",
    "AsyncSlackWorkspacesWithRawResponse",
    "AsyncSlackWorkspacesWithStreamingResponse",
    "Bundles",
    "BundlesWithRawResponse",
    "BundlesWithStreamingResponse",
    "ClaudeTag",
    "ClaudeTagWithRawResponse",
    "ClaudeTagWithStreamingResponse",
    "SlackChannels",
    "SlackChannelsWithRawResponse",
    "SlackChannelsWithStreamingResponse",
    "SlackWorkspaces",
    "SlackWorkspacesWithRawResponse",
    "SlackWorkspacesWithStreamingResponse",
]
