# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncManagedSettings",
    "AsyncManagedSettingsWithRawResponse",
    "AsyncManagedSettingsWithStreamingResponse",
    "ManagedSettings",
    "ManagedSettingsWithRawResponse",
    "ManagedSettingsWithStreamingResponse",
]


class ManagedSettings(SyncAPIResource):
    """The settings of Claude Code that an organization manages."""

    @cached_property
    def configuration(self) -> resources.beta.organization.claude_code.managed_settings.Configuration:
        """Whether settings are managed, and for whom."""
        return resources.beta.organization.claude_code.managed_settings.Configuration(self._client)

    @cached_property
    def rbac_group_default(self) -> resources.beta.organization.claude_code.managed_settings.RBACGroupDefault:
        """The settings for groups without settings of their own."""
        return resources.beta.organization.claude_code.managed_settings.RBACGroupDefault(self._client)

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.claude_code.managed_settings.RBACGroups:
        """The settings for groups."""
        return resources.beta.organization.claude_code.managed_settings.RBACGroups(self._client)

    @cached_property
    def with_raw_response(self) -> ManagedSettingsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ManagedSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ManagedSettingsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ManagedSettingsWithStreamingResponse(self)


class AsyncManagedSettings(AsyncAPIResource):
    """The settings of Claude Code that an organization manages."""

    @cached_property
    def configuration(self) -> resources.beta.organization.claude_code.managed_settings.AsyncConfiguration:
        """Whether settings are managed, and for whom."""
        return resources.beta.organization.claude_code.managed_settings.AsyncConfiguration(self._client)

    @cached_property
    def rbac_group_default(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupDefault:
        """The settings for groups without settings of their own."""
        return resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupDefault(self._client)

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.claude_code.managed_settings.AsyncRBACGroups:
        """The settings for groups."""
        return resources.beta.organization.claude_code.managed_settings.AsyncRBACGroups(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncManagedSettingsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncManagedSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncManagedSettingsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncManagedSettingsWithStreamingResponse(self)


class ManagedSettingsWithRawResponse:
    """`ManagedSettings` with raw responses."""

    def __init__(self, managed_settings: ManagedSettings) -> None:
        self._managed_settings = managed_settings

    @cached_property
    def configuration(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.ConfigurationWithRawResponse:
        """Whether settings are managed, and for whom."""
        return resources.beta.organization.claude_code.managed_settings.ConfigurationWithRawResponse(
            self._managed_settings.configuration
        )

    @cached_property
    def rbac_group_default(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.RBACGroupDefaultWithRawResponse:
        """The settings for groups without settings of their own."""
        return resources.beta.organization.claude_code.managed_settings.RBACGroupDefaultWithRawResponse(
            self._managed_settings.rbac_group_default
        )

    @cached_property
    def rbac_groups(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.RBACGroupsWithRawResponse:
        """The settings for groups."""
        return resources.beta.organization.claude_code.managed_settings.RBACGroupsWithRawResponse(
            self._managed_settings.rbac_groups
        )


class ManagedSettingsWithStreamingResponse:
    """`ManagedSettings` with streamed responses."""

    def __init__(self, managed_settings: ManagedSettings) -> None:
        self._managed_settings = managed_settings

    @cached_property
    def configuration(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.ConfigurationWithStreamingResponse:
        """Whether settings are managed, and for whom."""
        return resources.beta.organization.claude_code.managed_settings.ConfigurationWithStreamingResponse(
            self._managed_settings.configuration
        )

    @cached_property
    def rbac_group_default(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.RBACGroupDefaultWithStreamingResponse:
        """The settings for groups without settings of their own."""
        return resources.beta.organization.claude_code.managed_settings.RBACGroupDefaultWithStreamingResponse(
            self._managed_settings.rbac_group_default
        )

    @cached_property
    def rbac_groups(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.RBACGroupsWithStreamingResponse:
        """The settings for groups."""
        return resources.beta.organization.claude_code.managed_settings.RBACGroupsWithStreamingResponse(
            self._managed_settings.rbac_groups
        )


class AsyncManagedSettingsWithRawResponse:
    """`AsyncManagedSettings` with raw responses."""

    def __init__(self, managed_settings: AsyncManagedSettings) -> None:
        self._managed_settings = managed_settings

    @cached_property
    def configuration(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncConfigurationWithRawResponse:
        """Whether settings are managed, and for whom."""
        return resources.beta.organization.claude_code.managed_settings.AsyncConfigurationWithRawResponse(
            self._managed_settings.configuration
        )

    @cached_property
    def rbac_group_default(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupDefaultWithRawResponse:
        """The settings for groups without settings of their own."""
        return resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupDefaultWithRawResponse(
            self._managed_settings.rbac_group_default
        )

    @cached_property
    def rbac_groups(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupsWithRawResponse:
        """The settings for groups."""
        return resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupsWithRawResponse(
            self._managed_settings.rbac_groups
        )


class AsyncManagedSettingsWithStreamingResponse:
    """`AsyncManagedSettings` with streamed responses."""

    def __init__(self, managed_settings: AsyncManagedSettings) -> None:
        self._managed_settings = managed_settings

    @cached_property
    def configuration(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncConfigurationWithStreamingResponse:
        """Whether settings are managed, and for whom."""
        return (
            resources.beta.organization.claude_code.managed_settings.AsyncConfigurationWithStreamingResponse(
                self._managed_settings.configuration
            )
        )

    @cached_property
    def rbac_group_default(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupDefaultWithStreamingResponse:
        """The settings for groups without settings of their own."""
        return resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupDefaultWithStreamingResponse(
            self._managed_settings.rbac_group_default
        )

    @cached_property
    def rbac_groups(
        self,
    ) -> resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupsWithStreamingResponse:
        """The settings for groups."""
        return resources.beta.organization.claude_code.managed_settings.AsyncRBACGroupsWithStreamingResponse(
            self._managed_settings.rbac_groups
        )
