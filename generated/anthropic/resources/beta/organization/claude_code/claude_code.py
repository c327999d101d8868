# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncClaudeCode",
    "AsyncClaudeCodeWithRawResponse",
    "AsyncClaudeCodeWithStreamingResponse",
    "ClaudeCode",
    "ClaudeCodeWithRawResponse",
    "ClaudeCodeWithStreamingResponse",
]


class ClaudeCode(SyncAPIResource):
    """Claude Code within an organization."""

    @cached_property
    def managed_settings(self) -> resources.beta.organization.claude_code.managed_settings.ManagedSettings:
        """The settings of Claude Code that an organization manages."""
        return resources.beta.organization.claude_code.managed_settings.ManagedSettings(self._client)

    @cached_property
    def with_raw_response(self) -> ClaudeCodeWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ClaudeCodeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClaudeCodeWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ClaudeCodeWithStreamingResponse(self)


class AsyncClaudeCode(AsyncAPIResource):
    """Claude Code within an organization."""

    @cached_property
    def managed_settings(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncManagedSettings:
        """The settings of Claude Code that an organization manages."""
        return resources.beta.organization.claude_code.managed_settings.AsyncManagedSettings(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncClaudeCodeWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncClaudeCodeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClaudeCodeWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncClaudeCodeWithStreamingResponse(self)


class ClaudeCodeWithRawResponse:
    """`ClaudeCode` with raw responses."""

    def __init__(self, claude_code: ClaudeCode) -> None:
        self._claude_code = claude_code

    @cached_property
    def managed_settings(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.ManagedSettingsWithRawResponse:
        """The settings of Claude Code that an organization manages."""
        return resources.beta.organization.claude_code.managed_settings.ManagedSettingsWithRawResponse(
            self._claude_code.managed_settings
        )


class ClaudeCodeWithStreamingResponse:
    """`ClaudeCode` with streamed responses."""

    def __init__(self, claude_code: ClaudeCode) -> None:
        self._claude_code = claude_code

    @cached_property
    def managed_settings(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.ManagedSettingsWithStreamingResponse:
        """The settings of Claude Code that an organization manages."""
        return resources.beta.organization.claude_code.managed_settings.ManagedSettingsWithStreamingResponse(
            self._claude_code.managed_settings
        )


class AsyncClaudeCodeWithRawResponse:
    """`AsyncClaudeCode` with raw responses."""

    def __init__(self, claude_code: AsyncClaudeCode) -> None:
        self._claude_code = claude_code

    @cached_property
    def managed_settings(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncManagedSettingsWithRawResponse:
        """The settings of Claude Code that an organization manages."""
        return resources.beta.organization.claude_code.managed_settings.AsyncManagedSettingsWithRawResponse(
            self._claude_code.managed_settings
        )


class AsyncClaudeCodeWithStreamingResponse:
    """`AsyncClaudeCode` with streamed responses."""

    def __init__(self, claude_code: AsyncClaudeCode) -> None:
        self._claude_code = claude_code

    @cached_property
    def managed_settings(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncManagedSettingsWithStreamingResponse:
        """The settings of Claude Code that an organization manages."""
        return resources.beta.organization.claude_code.managed_settings.AsyncManagedSettingsWithStreamingResponse(
            self._claude_code.managed_settings
        )
