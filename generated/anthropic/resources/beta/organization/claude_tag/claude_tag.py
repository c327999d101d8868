# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncClaudeTag",
    "AsyncClaudeTagWithRawResponse",
    "AsyncClaudeTagWithStreamingResponse",
    "ClaudeTag",
    "ClaudeTagWithRawResponse",
    "ClaudeTagWithStreamingResponse",
]


class ClaudeTag(SyncAPIResource):
    """Claude in the channels of Slack."""

    @cached_property
    def bundles(self) -> resources.beta.organization.claude_tag.bundles.Bundles:
        """Bundles of settings."""
        return resources.beta.organization.claude_tag.bundles.Bundles(self._client)

    @cached_property
    def slack_channels(self) -> resources.beta.organization.claude_tag.SlackChannels:
        """The channels that were set up."""
        return resources.beta.organization.claude_tag.SlackChannels(self._client)

    @cached_property
    def slack_workspaces(self) -> resources.beta.organization.claude_tag.SlackWorkspaces:
        """The Slack workspaces that are connected."""
        return resources.beta.organization.claude_tag.SlackWorkspaces(self._client)

    @cached_property
    def with_raw_response(self) -> ClaudeTagWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ClaudeTagWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClaudeTagWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ClaudeTagWithStreamingResponse(self)


class AsyncClaudeTag(AsyncAPIResource):
    """Claude in the channels of Slack."""

    @cached_property
    def bundles(self) -> resources.beta.organization.claude_tag.bundles.AsyncBundles:
        """Bundles of settings."""
        return resources.beta.organization.claude_tag.bundles.AsyncBundles(self._client)

    @cached_property
    def slack_channels(self) -> resources.beta.organization.claude_tag.AsyncSlackChannels:
        """The channels that were set up."""
        return resources.beta.organization.claude_tag.AsyncSlackChannels(self._client)

    @cached_property
    def slack_workspaces(self) -> resources.beta.organization.claude_tag.AsyncSlackWorkspaces:
        """The Slack workspaces that are connected."""
        return resources.beta.organization.claude_tag.AsyncSlackWorkspaces(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncClaudeTagWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncClaudeTagWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClaudeTagWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncClaudeTagWithStreamingResponse(self)


class ClaudeTagWithRawResponse:
    """`ClaudeTag` with raw responses."""

    def __init__(self, claude_tag: ClaudeTag) -> None:
        self._claude_tag = claude_tag

    @cached_property
    def bundles(self) -> resources.beta.organization.claude_tag.bundles.BundlesWithRawResponse:
        """Bundles of settings."""
        return resources.beta.organization.claude_tag.bundles.BundlesWithRawResponse(self._claude_tag.bundles)

    @cached_property
    def slack_channels(self) -> resources.beta.organization.claude_tag.SlackChannelsWithRawResponse:
        """The channels that were set up."""
        return resources.beta.organization.claude_tag.SlackChannelsWithRawResponse(
            self._claude_tag.slack_channels
        )

    @cached_property
    def slack_workspaces(self) -> resources.beta.organization.claude_tag.SlackWorkspacesWithRawResponse:
        """The Slack workspaces that are connected."""
        return resources.beta.organization.claude_tag.SlackWorkspacesWithRawResponse(
            self._claude_tag.slack_workspaces
        )


class ClaudeTagWithStreamingResponse:
    """`ClaudeTag` with streamed responses."""

    def __init__(self, claude_tag: ClaudeTag) -> None:
        self._claude_tag = claude_tag

    @cached_property
    def bundles(self) -> resources.beta.organization.claude_tag.bundles.BundlesWithStreamingResponse:
        """Bundles of settings."""
        return resources.beta.organization.claude_tag.bundles.BundlesWithStreamingResponse(
            self._claude_tag.bundles
        )

    @cached_property
    def slack_channels(self) -> resources.beta.organization.claude_tag.SlackChannelsWithStreamingResponse:
        """The channels that were set up."""
        return resources.beta.organization.claude_tag.SlackChannelsWithStreamingResponse(
            self._claude_tag.slack_channels
        )

    @cached_property
    def slack_workspaces(self) -> resources.beta.organization.claude_tag.SlackWorkspacesWithStreamingResponse:
        """The Slack workspaces that are connected."""
        return resources.beta.organization.claude_tag.SlackWorkspacesWithStreamingResponse(
            self._claude_tag.slack_workspaces
        )


class AsyncClaudeTagWithRawResponse:
    """`AsyncClaudeTag` with raw responses."""

    def __init__(self, claude_tag: AsyncClaudeTag) -> None:
        self._claude_tag = claude_tag

    @cached_property
    def bundles(self) -> resources.beta.organization.claude_tag.bundles.AsyncBundlesWithRawResponse:
        """Bundles of settings."""
        return resources.beta.organization.claude_tag.bundles.AsyncBundlesWithRawResponse(
            self._claude_tag.bundles
        )

    @cached_property
    def slack_channels(self) -> resources.beta.organization.claude_tag.AsyncSlackChannelsWithRawResponse:
        """The channels that were set up."""
        return resources.beta.organization.claude_tag.AsyncSlackChannelsWithRawResponse(
            self._claude_tag.slack_channels
        )

    @cached_property
    def slack_workspaces(self) -> resources.beta.organization.claude_tag.AsyncSlackWorkspacesWithRawResponse:
        """The Slack workspaces that are connected."""
        return resources.beta.organization.claude_tag.AsyncSlackWorkspacesWithRawResponse(
            self._claude_tag.slack_workspaces
        )


class AsyncClaudeTagWithStreamingResponse:
    """`AsyncClaudeTag` with streamed responses."""

    def __init__(self, claude_tag: AsyncClaudeTag) -> None:
        self._claude_tag = claude_tag

    @cached_property
    def bundles(self) -> resources.beta.organization.claude_tag.bundles.AsyncBundlesWithStreamingResponse:
        """Bundles of settings."""
        return resources.beta.organization.claude_tag.bundles.AsyncBundlesWithStreamingResponse(
            self._claude_tag.bundles
        )

    @cached_property
    def slack_channels(
        self,
    ) -> resources.beta.organization.claude_tag.AsyncSlackChannelsWithStreamingResponse:
        """The channels that were set up."""
        return resources.beta.organization.claude_tag.AsyncSlackChannelsWithStreamingResponse(
            self._claude_tag.slack_channels
        )

    @cached_property
    def slack_workspaces(
        self,
    ) -> resources.beta.organization.claude_tag.AsyncSlackWorkspacesWithStreamingResponse:
        """The Slack workspaces that are connected."""
        return resources.beta.organization.claude_tag.AsyncSlackWorkspacesWithStreamingResponse(
            self._claude_tag.slack_workspaces
        )
