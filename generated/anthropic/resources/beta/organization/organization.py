# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic._api import beta_organization as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, not_given
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types

__all__ = [
    "AsyncOrganization",
    "AsyncOrganizationWithRawResponse",
    "AsyncOrganizationWithStreamingResponse",
    "Organization",
    "OrganizationWithRawResponse",
    "OrganizationWithStreamingResponse",
]


class Organization(SyncAPIResource):
    """Read what organization the API key belongs to."""

    @cached_property
    def analytics(self) -> resources.beta.organization.analytics.Analytics:
        """Who used which product, how much, and what it cost."""
        return resources.beta.organization.analytics.Analytics(self._client)

    @cached_property
    def api_keys(self) -> resources.beta.organization.APIKeys:
        """List the API keys of an organization, and rename or disable them."""
        return resources.beta.organization.APIKeys(self._client)

    @cached_property
    def claude_code(self) -> resources.beta.organization.claude_code.ClaudeCode:
        """Claude Code within an organization."""
        return resources.beta.organization.claude_code.ClaudeCode(self._client)

    @cached_property
    def claude_tag(self) -> resources.beta.organization.claude_tag.ClaudeTag:
        """Claude in the channels of Slack."""
        return resources.beta.organization.claude_tag.ClaudeTag(self._client)

    @cached_property
    def compliance_settings(self) -> resources.beta.organization.ComplianceSettings:
        """Turn the compliance features of an organization on or off."""
        return resources.beta.organization.ComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> resources.beta.organization.ExternalKeys:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.beta.organization.ExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> resources.beta.organization.ExternalStorage:
        """Keep stored data in storage of your own."""
        return resources.beta.organization.ExternalStorage(self._client)

    @cached_property
    def federation(self) -> resources.beta.organization.federation.Federation:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.beta.organization.federation.Federation(self._client)

    @cached_property
    def invites(self) -> resources.beta.organization.Invites:
        """Invite people into an organization."""
        return resources.beta.organization.Invites(self._client)

    @cached_property
    def plugin_marketplaces(self) -> resources.beta.organization.PluginMarketplaces:
        """The marketplaces that plugins come from."""
        return resources.beta.organization.PluginMarketplaces(self._client)

    @cached_property
    def plugins(self) -> resources.beta.organization.plugins.Plugins:
        """The plugins of an organization."""
        return resources.beta.organization.plugins.Plugins(self._client)

    @cached_property
    def providers(self) -> resources.beta.organization.providers.Providers:
        """What is kept at cloud providers."""
        return resources.beta.organization.providers.Providers(self._client)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.RateLimits:
        """The rate limits of the organization."""
        return resources.beta.organization.RateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.rbac_groups.RBACGroups:
        """Groups of users, to which roles are granted."""
        return resources.beta.organization.rbac_groups.RBACGroups(self._client)

    @cached_property
    def rbac_roles(self) -> resources.beta.organization.rbac_roles.RBACRoles:
        """The roles that can be granted."""
        return resources.beta.organization.rbac_roles.RBACRoles(self._client)

    @cached_property
    def service_accounts(self) -> resources.beta.organization.service_accounts.ServiceAccounts:
        """Accounts for programs instead of people."""
        return resources.beta.organization.service_accounts.ServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> resources.beta.organization.spend_limits.SpendLimits:
        """Limit what is spent, and decide on requests to raise a limit."""
        return resources.beta.organization.spend_limits.SpendLimits(self._client)

    @cached_property
    def telemetry_destinations(
        self,
    ) -> resources.beta.organization.telemetry_destinations.TelemetryDestinations:
        """Send traces of what happens in an organization to a place of your own."""
        return resources.beta.organization.telemetry_destinations.TelemetryDestinations(self._client)

    @cached_property
    def users(self) -> resources.beta.organization.Users:
        """The people of an organization and their roles."""
        return resources.beta.organization.Users(self._client)

    @cached_property
    def webhooks(self) -> resources.beta.organization.Webhooks:
        """Say where events of an organization are delivered to."""
        return resources.beta.organization.Webhooks(self._client)

    @cached_property
    def workspaces(self) -> resources.beta.organization.workspaces.Workspaces:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.beta.organization.workspaces.Workspaces(self._client)

    @cached_property
    def with_raw_response(self) -> OrganizationWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return OrganizationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return OrganizationWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaOrganization:
        """Fetch the organization that the API key of the request belongs to.

        Args:
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return self._sender("get").request(beta_types.BetaOrganization, options)


class AsyncOrganization(AsyncAPIResource):
    """Read what organization the API key belongs to."""

    @cached_property
    def analytics(self) -> resources.beta.organization.analytics.AsyncAnalytics:
        """Who used which product, how much, and what it cost."""
        return resources.beta.organization.analytics.AsyncAnalytics(self._client)

    @cached_property
    def api_keys(self) -> resources.beta.organization.AsyncAPIKeys:
        """List the API keys of an organization, and rename or disable them."""
        return resources.beta.organization.AsyncAPIKeys(self._client)

    @cached_property
    def claude_code(self) -> resources.beta.organization.claude_code.AsyncClaudeCode:
        """Claude Code within an organization."""
        return resources.beta.organization.claude_code.AsyncClaudeCode(self._client)

    @cached_property
    def claude_tag(self) -> resources.beta.organization.claude_tag.AsyncClaudeTag:
        """Claude in the channels of Slack."""
        return resources.beta.organization.claude_tag.AsyncClaudeTag(self._client)

    @cached_property
    def compliance_settings(self) -> resources.beta.organization.AsyncComplianceSettings:
        """Turn the compliance features of an organization on or off."""
        return resources.beta.organization.AsyncComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> resources.beta.organization.AsyncExternalKeys:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.beta.organization.AsyncExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> resources.beta.organization.AsyncExternalStorage:
        """Keep stored data in storage of your own."""
        return resources.beta.organization.AsyncExternalStorage(self._client)

    @cached_property
    def federation(self) -> resources.beta.organization.federation.AsyncFederation:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.beta.organization.federation.AsyncFederation(self._client)

    @cached_property
    def invites(self) -> resources.beta.organization.AsyncInvites:
        """Invite people into an organization."""
        return resources.beta.organization.AsyncInvites(self._client)

    @cached_property
    def plugin_marketplaces(self) -> resources.beta.organization.AsyncPluginMarketplaces:
        """The marketplaces that plugins come from."""
        return resources.beta.organization.AsyncPluginMarketplaces(self._client)

    @cached_property
    def plugins(self) -> resources.beta.organization.plugins.AsyncPlugins:
        """The plugins of an organization."""
        return resources.beta.organization.plugins.AsyncPlugins(self._client)

    @cached_property
    def providers(self) -> resources.beta.organization.providers.AsyncProviders:
        """What is kept at cloud providers."""
        return resources.beta.organization.providers.AsyncProviders(self._client)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.AsyncRateLimits:
        """The rate limits of the organization."""
        return resources.beta.organization.AsyncRateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.rbac_groups.AsyncRBACGroups:
        """Groups of users, to which roles are granted."""
        return resources.beta.organization.rbac_groups.AsyncRBACGroups(self._client)

    @cached_property
    def rbac_roles(self) -> resources.beta.organization.rbac_roles.AsyncRBACRoles:
        """The roles that can be granted."""
        return resources.beta.organization.rbac_roles.AsyncRBACRoles(self._client)

    @cached_property
    def service_accounts(self) -> resources.beta.organization.service_accounts.AsyncServiceAccounts:
        """Accounts for programs instead of people."""
        return resources.beta.organization.service_accounts.AsyncServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> resources.beta.organization.spend_limits.AsyncSpendLimits:
        """Limit what is spent, and decide on requests to raise a limit."""
        return resources.beta.organization.spend_limits.AsyncSpendLimits(self._client)

    @cached_property
    def telemetry_destinations(
        self,
    ) -> resources.beta.organization.telemetry_destinations.AsyncTelemetryDestinations:
        """Send traces of what happens in an organization to a place of your own."""
        return resources.beta.organization.telemetry_destinations.AsyncTelemetryDestinations(self._client)

    @cached_property
    def users(self) -> resources.beta.organization.AsyncUsers:
        """The people of an organization and their roles."""
        return resources.beta.organization.AsyncUsers(self._client)

    @cached_property
    def webhooks(self) -> resources.beta.organization.AsyncWebhooks:
        """Say where events of an organization are delivered to."""
        return resources.beta.organization.AsyncWebhooks(self._client)

    @cached_property
    def workspaces(self) -> resources.beta.organization.workspaces.AsyncWorkspaces:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.beta.organization.workspaces.AsyncWorkspaces(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncOrganizationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncOrganizationWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaOrganization:
        """Fetch the organization that the API key of the request belongs to.

        Args:
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return await self._sender("get").request(beta_types.BetaOrganization, options)


class OrganizationWithRawResponse:
    """`Organization` with raw responses."""

    def __init__(self, organization: Organization) -> None:
        self._organization = organization
        self.retrieve: Final = _sync.to_raw_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.beta.organization.analytics.AnalyticsWithRawResponse:
        """Who used which product, how much, and what it cost."""
        return resources.beta.organization.analytics.AnalyticsWithRawResponse(self._organization.analytics)

    @cached_property
    def api_keys(self) -> resources.beta.organization.APIKeysWithRawResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.beta.organization.APIKeysWithRawResponse(self._organization.api_keys)

    @cached_property
    def claude_code(self) -> resources.beta.organization.claude_code.ClaudeCodeWithRawResponse:
        """Claude Code within an organization."""
        return resources.beta.organization.claude_code.ClaudeCodeWithRawResponse(
            self._organization.claude_code
        )

    @cached_property
    def claude_tag(self) -> resources.beta.organization.claude_tag.ClaudeTagWithRawResponse:
        """Claude in the channels of Slack."""
        return resources.beta.organization.claude_tag.ClaudeTagWithRawResponse(self._organization.claude_tag)

    @cached_property
    def compliance_settings(self) -> resources.beta.organization.ComplianceSettingsWithRawResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.beta.organization.ComplianceSettingsWithRawResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.beta.organization.ExternalKeysWithRawResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.beta.organization.ExternalKeysWithRawResponse(self._organization.external_keys)

    @cached_property
    def external_storage(self) -> resources.beta.organization.ExternalStorageWithRawResponse:
        """Keep stored data in storage of your own."""
        return resources.beta.organization.ExternalStorageWithRawResponse(self._organization.external_storage)

    @cached_property
    def federation(self) -> resources.beta.organization.federation.FederationWithRawResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.beta.organization.federation.FederationWithRawResponse(self._organization.federation)

    @cached_property
    def invites(self) -> resources.beta.organization.InvitesWithRawResponse:
        """Invite people into an organization."""
        return resources.beta.organization.InvitesWithRawResponse(self._organization.invites)

    @cached_property
    def plugin_marketplaces(self) -> resources.beta.organization.PluginMarketplacesWithRawResponse:
        """The marketplaces that plugins come from."""
        return resources.beta.organization.PluginMarketplacesWithRawResponse(
            self._organization.plugin_marketplaces
        )

    @cached_property
    def plugins(self) -> resources.beta.organization.plugins.PluginsWithRawResponse:
        """The plugins of an organization."""
        return resources.beta.organization.plugins.PluginsWithRawResponse(self._organization.plugins)

    @cached_property
    def providers(self) -> resources.beta.organization.providers.ProvidersWithRawResponse:
        """What is kept at cloud providers."""
        return resources.beta.organization.providers.ProvidersWithRawResponse(self._organization.providers)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.RateLimitsWithRawResponse:
        """The rate limits of the organization."""
        return resources.beta.organization.RateLimitsWithRawResponse(self._organization.rate_limits)

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.rbac_groups.RBACGroupsWithRawResponse:
        """Groups of users, to which roles are granted."""
        return resources.beta.organization.rbac_groups.RBACGroupsWithRawResponse(
            self._organization.rbac_groups
        )

    @cached_property
    def rbac_roles(self) -> resources.beta.organization.rbac_roles.RBACRolesWithRawResponse:
        """The roles that can be granted."""
        return resources.beta.organization.rbac_roles.RBACRolesWithRawResponse(self._organization.rbac_roles)

    @cached_property
    def service_accounts(self) -> resources.beta.organization.service_accounts.ServiceAccountsWithRawResponse:
        """Accounts for programs instead of people."""
        return resources.beta.organization.service_accounts.ServiceAccountsWithRawResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.beta.organization.spend_limits.SpendLimitsWithRawResponse:
        """Limit what is spent, and decide on requests to raise a limit."""
        return resources.beta.organization.spend_limits.SpendLimitsWithRawResponse(
            self._organization.spend_limits
        )

    @cached_property
    def telemetry_destinations(
        self,
    ) -> resources.beta.organization.telemetry_destinations.TelemetryDestinationsWithRawResponse:
        """Send traces of what happens in an organization to a place of your own."""
        return resources.beta.organization.telemetry_destinations.TelemetryDestinationsWithRawResponse(
            self._organization.telemetry_destinations
        )

    @cached_property
    def users(self) -> resources.beta.organization.UsersWithRawResponse:
        """The people of an organization and their roles."""
        return resources.beta.organization.UsersWithRawResponse(self._organization.users)

    @cached_property
    def webhooks(self) -> resources.beta.organization.WebhooksWithRawResponse:
        """Say where events of an organization are delivered to."""
        return resources.beta.organization.WebhooksWithRawResponse(self._organization.webhooks)

    @cached_property
    def workspaces(self) -> resources.beta.organization.workspaces.WorkspacesWithRawResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.beta.organization.workspaces.WorkspacesWithRawResponse(self._organization.workspaces)


class OrganizationWithStreamingResponse:
    """`Organization` with streamed responses."""

    def __init__(self, organization: Organization) -> None:
        self._organization = organization
        self.retrieve: Final = _sync.to_streamed_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.beta.organization.analytics.AnalyticsWithStreamingResponse:
        """Who used which product, how much, and what it cost."""
        return resources.beta.organization.analytics.AnalyticsWithStreamingResponse(
            self._organization.analytics
        )

    @cached_property
    def api_keys(self) -> resources.beta.organization.APIKeysWithStreamingResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.beta.organization.APIKeysWithStreamingResponse(self._organization.api_keys)

    @cached_property
    def claude_code(self) -> resources.beta.organization.claude_code.ClaudeCodeWithStreamingResponse:
        """Claude Code within an organization."""
        return resources.beta.organization.claude_code.ClaudeCodeWithStreamingResponse(
            self._organization.claude_code
        )

    @cached_property
    def claude_tag(self) -> resources.beta.organization.claude_tag.ClaudeTagWithStreamingResponse:
        """Claude in the channels of Slack."""
        return resources.beta.organization.claude_tag.ClaudeTagWithStreamingResponse(
            self._organization.claude_tag
        )

    @cached_property
    def compliance_settings(self) -> resources.beta.organization.ComplianceSettingsWithStreamingResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.beta.organization.ComplianceSettingsWithStreamingResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.beta.organization.ExternalKeysWithStreamingResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.beta.organization.ExternalKeysWithStreamingResponse(self._organization.external_keys)

    @cached_property
    def external_storage(self) -> resources.beta.organization.ExternalStorageWithStreamingResponse:
        """Keep stored data in storage of your own."""
        return resources.beta.organization.ExternalStorageWithStreamingResponse(
            self._organization.external_storage
        )

    @cached_property
    def federation(self) -> resources.beta.organization.federation.FederationWithStreamingResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.beta.organization.federation.FederationWithStreamingResponse(
            self._organization.federation
        )

    @cached_property
    def invites(self) -> resources.beta.organization.InvitesWithStreamingResponse:
        """Invite people into an organization."""
        return resources.beta.organization.InvitesWithStreamingResponse(self._organization.invites)

    @cached_property
    def plugin_marketplaces(self) -> resources.beta.organization.PluginMarketplacesWithStreamingResponse:
        """The marketplaces that plugins come from."""
        return resources.beta.organization.PluginMarketplacesWithStreamingResponse(
            self._organization.plugin_marketplaces
        )

    @cached_property
    def plugins(self) -> resources.beta.organization.plugins.PluginsWithStreamingResponse:
        """The plugins of an organization."""
        return resources.beta.organization.plugins.PluginsWithStreamingResponse(self._organization.plugins)

    @cached_property
    def providers(self) -> resources.beta.organization.providers.ProvidersWithStreamingResponse:
        """What is kept at cloud providers."""
        return resources.beta.organization.providers.ProvidersWithStreamingResponse(
            self._organization.providers
        )

    @cached_property
    def rate_limits(self) -> resources.beta.organization.RateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        return resources.beta.organization.RateLimitsWithStreamingResponse(self._organization.rate_limits)

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.rbac_groups.RBACGroupsWithStreamingResponse:
        """Groups of users, to which roles are granted."""
        return resources.beta.organization.rbac_groups.RBACGroupsWithStreamingResponse(
            self._organization.rbac_groups
        )

    @cached_property
    def rbac_roles(self) -> resources.beta.organization.rbac_roles.RBACRolesWithStreamingResponse:
        """The roles that can be granted."""
        return resources.beta.organization.rbac_roles.RBACRolesWithStreamingResponse(
            self._organization.rbac_roles
        )

    @cached_property
    def service_accounts(
        self,
    ) -> resources.beta.organization.service_accounts.ServiceAccountsWithStreamingResponse:
        """Accounts for programs instead of people."""
        return resources.beta.organization.service_accounts.ServiceAccountsWithStreamingResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.beta.organization.spend_limits.SpendLimitsWithStreamingResponse:
        """Limit what is spent, and decide on requests to raise a limit."""
        return resources.beta.organization.spend_limits.SpendLimitsWithStreamingResponse(
            self._organization.spend_limits
        )

    @cached_property
    def telemetry_destinations(
        self,
    ) -> resources.beta.organization.telemetry_destinations.TelemetryDestinationsWithStreamingResponse:
        """Send traces of what happens in an organization to a place of your own."""
        return resources.beta.organization.telemetry_destinations.TelemetryDestinationsWithStreamingResponse(
            self._organization.telemetry_destinations
        )

    @cached_property
    def users(self) -> resources.beta.organization.UsersWithStreamingResponse:
        """The people of an organization and their roles."""
        return resources.beta.organization.UsersWithStreamingResponse(self._organization.users)

    @cached_property
    def webhooks(self) -> resources.beta.organization.WebhooksWithStreamingResponse:
        """Say where events of an organization are delivered to."""
        return resources.beta.organization.WebhooksWithStreamingResponse(self._organization.webhooks)

    @cached_property
    def workspaces(self) -> resources.beta.organization.workspaces.WorkspacesWithStreamingResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.beta.organization.workspaces.WorkspacesWithStreamingResponse(
            self._organization.workspaces
        )


class AsyncOrganizationWithRawResponse:
    """`AsyncOrganization` with raw responses."""

    def __init__(self, organization: AsyncOrganization) -> None:
        self._organization = organization
        self.retrieve: Final = _async.async_to_raw_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.beta.organization.analytics.AsyncAnalyticsWithRawResponse:
        """Who used which product, how much, and what it cost."""
        return resources.beta.organization.analytics.AsyncAnalyticsWithRawResponse(
            self._organization.analytics
        )

    @cached_property
    def api_keys(self) -> resources.beta.organization.AsyncAPIKeysWithRawResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.beta.organization.AsyncAPIKeysWithRawResponse(self._organization.api_keys)

    @cached_property
    def claude_code(self) -> resources.beta.organization.claude_code.AsyncClaudeCodeWithRawResponse:
        """Claude Code within an organization."""
        return resources.beta.organization.claude_code.AsyncClaudeCodeWithRawResponse(
            self._organization.claude_code
        )

    @cached_property
    def claude_tag(self) -> resources.beta.organization.claude_tag.AsyncClaudeTagWithRawResponse:
        """Claude in the channels of Slack."""
        return resources.beta.organization.claude_tag.AsyncClaudeTagWithRawResponse(
            self._organization.claude_tag
        )

    @cached_property
    def compliance_settings(self) -> resources.beta.organization.AsyncComplianceSettingsWithRawResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.beta.organization.AsyncComplianceSettingsWithRawResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.beta.organization.AsyncExternalKeysWithRawResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.beta.organization.AsyncExternalKeysWithRawResponse(self._organization.external_keys)

    @cached_property
    def external_storage(self) -> resources.beta.organization.AsyncExternalStorageWithRawResponse:
        """Keep stored data in storage of your own."""
        return resources.beta.organization.AsyncExternalStorageWithRawResponse(
            self._organization.external_storage
        )

    @cached_property
    def federation(self) -> resources.beta.organization.federation.AsyncFederationWithRawResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.beta.organization.federation.AsyncFederationWithRawResponse(
            self._organization.federation
        )

    @cached_property
    def invites(self) -> resources.beta.organization.AsyncInvitesWithRawResponse:
        """Invite people into an organization."""
        return resources.beta.organization.AsyncInvitesWithRawResponse(self._organization.invites)

    @cached_property
    def plugin_marketplaces(self) -> resources.beta.organization.AsyncPluginMarketplacesWithRawResponse:
        """The marketplaces that plugins come from."""
        return resources.beta.organization.AsyncPluginMarketplacesWithRawResponse(
            self._organization.plugin_marketplaces
        )

    @cached_property
    def plugins(self) -> resources.beta.organization.plugins.AsyncPluginsWithRawResponse:
        """The plugins of an organization."""
        return resources.beta.organization.plugins.AsyncPluginsWithRawResponse(self._organization.plugins)

    @cached_property
    def providers(self) -> resources.beta.organization.providers.AsyncProvidersWithRawResponse:
        """What is kept at cloud providers."""
        return resources.beta.organization.providers.AsyncProvidersWithRawResponse(
            self._organization.providers
        )

    @cached_property
    def rate_limits(self) -> resources.beta.organization.AsyncRateLimitsWithRawResponse:
        """The rate limits of the organization."""
        return resources.beta.organization.AsyncRateLimitsWithRawResponse(self._organization.rate_limits)

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.rbac_groups.AsyncRBACGroupsWithRawResponse:
        """Groups of users, to which roles are granted."""
        return resources.beta.organization.rbac_groups.AsyncRBACGroupsWithRawResponse(
            self._organization.rbac_groups
        )

    @cached_property
    def rbac_roles(self) -> resources.beta.organization.rbac_roles.AsyncRBACRolesWithRawResponse:
        """The roles that can be granted."""
        return resources.beta.organization.rbac_roles.AsyncRBACRolesWithRawResponse(
            self._organization.rbac_roles
        )

    @cached_property
    def service_accounts(
        self,
    ) -> resources.beta.organization.service_accounts.AsyncServiceAccountsWithRawResponse:
        """Accounts for programs instead of people."""
        return resources.beta.organization.service_accounts.AsyncServiceAccountsWithRawResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.beta.organization.spend_limits.AsyncSpendLimitsWithRawResponse:
        """Limit what is spent, and decide on requests to raise a limit."""
        return resources.beta.organization.spend_limits.AsyncSpendLimitsWithRawResponse(
            self._organization.spend_limits
        )

    @cached_property
    def telemetry_destinations(
        self,
    ) -> resources.beta.organization.telemetry_destinations.AsyncTelemetryDestinationsWithRawResponse:
        """Send traces of what happens in an organization to a place of your own."""
        return resources.beta.organization.telemetry_destinations.AsyncTelemetryDestinationsWithRawResponse(
            self._organization.telemetry_destinations
        )

    @cached_property
    def users(self) -> resources.beta.organization.AsyncUsersWithRawResponse:
        """The people of an organization and their roles."""
        return resources.beta.organization.AsyncUsersWithRawResponse(self._organization.users)

    @cached_property
    def webhooks(self) -> resources.beta.organization.AsyncWebhooksWithRawResponse:
        """Say where events of an organization are delivered to."""
        return resources.beta.organization.AsyncWebhooksWithRawResponse(self._organization.webhooks)

    @cached_property
    def workspaces(self) -> resources.beta.organization.workspaces.AsyncWorkspacesWithRawResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.beta.organization.workspaces.AsyncWorkspacesWithRawResponse(
            self._organization.workspaces
        )


class AsyncOrganizationWithStreamingResponse:
    """`AsyncOrganization` with streamed responses."""

    def __init__(self, organization: AsyncOrganization) -> None:
        self._organization = organization
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.beta.organization.analytics.AsyncAnalyticsWithStreamingResponse:
        """Who used which product, how much, and what it cost."""
        return resources.beta.organization.analytics.AsyncAnalyticsWithStreamingResponse(
            self._organization.analytics
        )

    @cached_property
    def api_keys(self) -> resources.beta.organization.AsyncAPIKeysWithStreamingResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.beta.organization.AsyncAPIKeysWithStreamingResponse(self._organization.api_keys)

    @cached_property
    def claude_code(self) -> resources.beta.organization.claude_code.AsyncClaudeCodeWithStreamingResponse:
        """Claude Code within an organization."""
        return resources.beta.organization.claude_code.AsyncClaudeCodeWithStreamingResponse(
            self._organization.claude_code
        )

    @cached_property
    def claude_tag(self) -> resources.beta.organization.claude_tag.AsyncClaudeTagWithStreamingResponse:
        """Claude in the channels of Slack."""
        return resources.beta.organization.claude_tag.AsyncClaudeTagWithStreamingResponse(
            self._organization.claude_tag
        )

    @cached_property
    def compliance_settings(self) -> resources.beta.organization.AsyncComplianceSettingsWithStreamingResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.beta.organization.AsyncComplianceSettingsWithStreamingResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.beta.organization.AsyncExternalKeysWithStreamingResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.beta.organization.AsyncExternalKeysWithStreamingResponse(
            self._organization.external_keys
        )

    @cached_property
    def external_storage(self) -> resources.beta.organization.AsyncExternalStorageWithStreamingResponse:
        """Keep stored data in storage of your own."""
        return resources.beta.organization.AsyncExternalStorageWithStreamingResponse(
            self._organization.external_storage
        )

    @cached_property
    def federation(self) -> resources.beta.organization.federation.AsyncFederationWithStreamingResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.beta.organization.federation.AsyncFederationWithStreamingResponse(
            self._organization.federation
        )

    @cached_property
    def invites(self) -> resources.beta.organization.AsyncInvitesWithStreamingResponse:
        """Invite people into an organization."""
        return resources.beta.organization.AsyncInvitesWithStreamingResponse(self._organization.invites)

    @cached_property
    def plugin_marketplaces(self) -> resources.beta.organization.AsyncPluginMarketplacesWithStreamingResponse:
        """The marketplaces that plugins come from."""
        return resources.beta.organization.AsyncPluginMarketplacesWithStreamingResponse(
            self._organization.plugin_marketplaces
        )

    @cached_property
    def plugins(self) -> resources.beta.organization.plugins.AsyncPluginsWithStreamingResponse:
        """The plugins of an organization."""
        return resources.beta.organization.plugins.AsyncPluginsWithStreamingResponse(
            self._organization.plugins
        )

    @cached_property
    def providers(self) -> resources.beta.organization.providers.AsyncProvidersWithStreamingResponse:
        """What is kept at cloud providers."""
        return resources.beta.organization.providers.AsyncProvidersWithStreamingResponse(
            self._organization.providers
        )

    @cached_property
    def rate_limits(self) -> resources.beta.organization.AsyncRateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        return resources.beta.organization.AsyncRateLimitsWithStreamingResponse(
            self._organization.rate_limits
        )

    @cached_property
    def rbac_groups(self) -> resources.beta.organization.rbac_groups.AsyncRBACGroupsWithStreamingResponse:
        """Groups of users, to which roles are granted."""
        return resources.beta.organization.rbac_groups.AsyncRBACGroupsWithStreamingResponse(
            self._organization.rbac_groups
        )

    @cached_property
    def rbac_roles(self) -> resources.beta.organization.rbac_roles.AsyncRBACRolesWithStreamingResponse:
        """The roles that can be granted."""
        return resources.beta.organization.rbac_roles.AsyncRBACRolesWithStreamingResponse(
            self._organization.rbac_roles
        )

    @cached_property
    def service_accounts(
        self,
    ) -> resources.beta.organization.service_accounts.AsyncServiceAccountsWithStreamingResponse:
        """Accounts for programs instead of people."""
        return resources.beta.organization.service_accounts.AsyncServiceAccountsWithStreamingResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.beta.organization.spend_limits.AsyncSpendLimitsWithStreamingResponse:
        """Limit what is spent, and decide on requests to raise a limit."""
        return resources.beta.organization.spend_limits.AsyncSpendLimitsWithStreamingResponse(
            self._organization.spend_limits
        )

    @cached_property
    def telemetry_destinations(
        self,
    ) -> resources.beta.organization.telemetry_destinations.AsyncTelemetryDestinationsWithStreamingResponse:
        """Send traces of what happens in an organization to a place of your own."""
        return resources.beta.organization.telemetry_destinations.AsyncTelemetryDestinationsWithStreamingResponse(
            self._organization.telemetry_destinations
        )

    @cached_property
    def users(self) -> resources.beta.organization.AsyncUsersWithStreamingResponse:
        """The people of an organization and their roles."""
        return resources.beta.organization.AsyncUsersWithStreamingResponse(self._organization.users)

    @cached_property
    def webhooks(self) -> resources.beta.organization.AsyncWebhooksWithStreamingResponse:
        """Say where events of an organization are delivered to."""
        return resources.beta.organization.AsyncWebhooksWithStreamingResponse(self._organization.webhooks)

    @cached_property
    def workspaces(self) -> resources.beta.organization.workspaces.AsyncWorkspacesWithStreamingResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.beta.organization.workspaces.AsyncWorkspacesWithStreamingResponse(
            self._organization.workspaces
        )
