# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import organization as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, not_given
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource

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
    def analytics(self) -> resources.organization.analytics.Analytics:
        """Who used which product, how much, and what it cost."""
        return resources.organization.analytics.Analytics(self._client)

    @cached_property
    def api_keys(self) -> resources.organization.APIKeys:
        """List the API keys of an organization, and rename or disable them."""
        return resources.organization.APIKeys(self._client)

    @cached_property
    def compliance_settings(self) -> resources.organization.ComplianceSettings:
        """Turn the compliance features of an organization on or off."""
        return resources.organization.ComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> resources.organization.ExternalKeys:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.organization.ExternalKeys(self._client)

    @cached_property
    def federation(self) -> resources.organization.federation.Federation:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.organization.federation.Federation(self._client)

    @cached_property
    def invites(self) -> resources.organization.Invites:
        """Invite people into an organization."""
        return resources.organization.Invites(self._client)

    @cached_property
    def rate_limits(self) -> resources.organization.RateLimits:
        """The rate limits of the organization."""
        return resources.organization.RateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> resources.organization.rbac_groups.RBACGroups:
        """Groups of users, to which roles are granted."""
        return resources.organization.rbac_groups.RBACGroups(self._client)

    @cached_property
    def rbac_roles(self) -> resources.organization.rbac_roles.RBACRoles:
        """The roles that can be granted."""
        return resources.organization.rbac_roles.RBACRoles(self._client)

    @cached_property
    def service_accounts(self) -> resources.organization.service_accounts.ServiceAccounts:
        """Accounts for programs instead of people."""
        return resources.organization.service_accounts.ServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> resources.organization.spend_limits.SpendLimits:
        """The API's spend limits."""
        return resources.organization.spend_limits.SpendLimits(self._client)

    @cached_property
    def users(self) -> resources.organization.Users:
        """The people of an organization and their roles."""
        return resources.organization.Users(self._client)

    @cached_property
    def workspaces(self) -> resources.organization.workspaces.Workspaces:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.organization.workspaces.Workspaces(self._client)

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
    ) -> types.OrganizationInfo:
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
        return self._sender("get").request(types.OrganizationInfo, options)


class AsyncOrganization(AsyncAPIResource):
    """Read what organization the API key belongs to."""

    @cached_property
    def analytics(self) -> resources.organization.analytics.AsyncAnalytics:
        """Who used which product, how much, and what it cost."""
        return resources.organization.analytics.AsyncAnalytics(self._client)

    @cached_property
    def api_keys(self) -> resources.organization.AsyncAPIKeys:
        """List the API keys of an organization, and rename or disable them."""
        return resources.organization.AsyncAPIKeys(self._client)

    @cached_property
    def compliance_settings(self) -> resources.organization.AsyncComplianceSettings:
        """Turn the compliance features of an organization on or off."""
        return resources.organization.AsyncComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> resources.organization.AsyncExternalKeys:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.organization.AsyncExternalKeys(self._client)

    @cached_property
    def federation(self) -> resources.organization.federation.AsyncFederation:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.organization.federation.AsyncFederation(self._client)

    @cached_property
    def invites(self) -> resources.organization.AsyncInvites:
        """Invite people into an organization."""
        return resources.organization.AsyncInvites(self._client)

    @cached_property
    def rate_limits(self) -> resources.organization.AsyncRateLimits:
        """The rate limits of the organization."""
        return resources.organization.AsyncRateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> resources.organization.rbac_groups.AsyncRBACGroups:
        """Groups of users, to which roles are granted."""
        return resources.organization.rbac_groups.AsyncRBACGroups(self._client)

    @cached_property
    def rbac_roles(self) -> resources.organization.rbac_roles.AsyncRBACRoles:
        """The roles that can be granted."""
        return resources.organization.rbac_roles.AsyncRBACRoles(self._client)

    @cached_property
    def service_accounts(self) -> resources.organization.service_accounts.AsyncServiceAccounts:
        """Accounts for programs instead of people."""
        return resources.organization.service_accounts.AsyncServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> resources.organization.spend_limits.AsyncSpendLimits:
        """The API's spend limits."""
        return resources.organization.spend_limits.AsyncSpendLimits(self._client)

    @cached_property
    def users(self) -> resources.organization.AsyncUsers:
        """The people of an organization and their roles."""
        return resources.organization.AsyncUsers(self._client)

    @cached_property
    def workspaces(self) -> resources.organization.workspaces.AsyncWorkspaces:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.organization.workspaces.AsyncWorkspaces(self._client)

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
    ) -> types.OrganizationInfo:
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
        return await self._sender("get").request(types.OrganizationInfo, options)


class OrganizationWithRawResponse:
    """`Organization` with raw responses."""

    def __init__(self, organization: Organization) -> None:
        self._organization = organization
        self.retrieve: Final = _sync.to_raw_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.organization.analytics.AnalyticsWithRawResponse:
        """Who used which product, how much, and what it cost."""
        return resources.organization.analytics.AnalyticsWithRawResponse(self._organization.analytics)

    @cached_property
    def api_keys(self) -> resources.organization.APIKeysWithRawResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.organization.APIKeysWithRawResponse(self._organization.api_keys)

    @cached_property
    def compliance_settings(self) -> resources.organization.ComplianceSettingsWithRawResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.organization.ComplianceSettingsWithRawResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.organization.ExternalKeysWithRawResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.organization.ExternalKeysWithRawResponse(self._organization.external_keys)

    @cached_property
    def federation(self) -> resources.organization.federation.FederationWithRawResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.organization.federation.FederationWithRawResponse(self._organization.federation)

    @cached_property
    def invites(self) -> resources.organization.InvitesWithRawResponse:
        """Invite people into an organization."""
        return resources.organization.InvitesWithRawResponse(self._organization.invites)

    @cached_property
    def rate_limits(self) -> resources.organization.RateLimitsWithRawResponse:
        """The rate limits of the organization."""
        return resources.organization.RateLimitsWithRawResponse(self._organization.rate_limits)

    @cached_property
    def rbac_groups(self) -> resources.organization.rbac_groups.RBACGroupsWithRawResponse:
        """Groups of users, to which roles are granted."""
        return resources.organization.rbac_groups.RBACGroupsWithRawResponse(self._organization.rbac_groups)

    @cached_property
    def rbac_roles(self) -> resources.organization.rbac_roles.RBACRolesWithRawResponse:
        """The roles that can be granted."""
        return resources.organization.rbac_roles.RBACRolesWithRawResponse(self._organization.rbac_roles)

    @cached_property
    def service_accounts(self) -> resources.organization.service_accounts.ServiceAccountsWithRawResponse:
        """Accounts for programs instead of people."""
        return resources.organization.service_accounts.ServiceAccountsWithRawResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.organization.spend_limits.SpendLimitsWithRawResponse:
        """The API's spend limits."""
        return resources.organization.spend_limits.SpendLimitsWithRawResponse(self._organization.spend_limits)

    @cached_property
    def users(self) -> resources.organization.UsersWithRawResponse:
        """The people of an organization and their roles."""
        return resources.organization.UsersWithRawResponse(self._organization.users)

    @cached_property
    def workspaces(self) -> resources.organization.workspaces.WorkspacesWithRawResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.organization.workspaces.WorkspacesWithRawResponse(self._organization.workspaces)


class OrganizationWithStreamingResponse:
    """`Organization` with streamed responses."""

    def __init__(self, organization: Organization) -> None:
        self._organization = organization
        self.retrieve: Final = _sync.to_streamed_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.organization.analytics.AnalyticsWithStreamingResponse:
        """Who used which product, how much, and what it cost."""
        return resources.organization.analytics.AnalyticsWithStreamingResponse(self._organization.analytics)

    @cached_property
    def api_keys(self) -> resources.organization.APIKeysWithStreamingResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.organization.APIKeysWithStreamingResponse(self._organization.api_keys)

    @cached_property
    def compliance_settings(self) -> resources.organization.ComplianceSettingsWithStreamingResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.organization.ComplianceSettingsWithStreamingResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.organization.ExternalKeysWithStreamingResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.organization.ExternalKeysWithStreamingResponse(self._organization.external_keys)

    @cached_property
    def federation(self) -> resources.organization.federation.FederationWithStreamingResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.organization.federation.FederationWithStreamingResponse(
            self._organization.federation
        )

    @cached_property
    def invites(self) -> resources.organization.InvitesWithStreamingResponse:
        """Invite people into an organization."""
        return resources.organization.InvitesWithStreamingResponse(self._organization.invites)

    @cached_property
    def rate_limits(self) -> resources.organization.RateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        return resources.organization.RateLimitsWithStreamingResponse(self._organization.rate_limits)

    @cached_property
    def rbac_groups(self) -> resources.organization.rbac_groups.RBACGroupsWithStreamingResponse:
        """Groups of users, to which roles are granted."""
        return resources.organization.rbac_groups.RBACGroupsWithStreamingResponse(
            self._organization.rbac_groups
        )

    @cached_property
    def rbac_roles(self) -> resources.organization.rbac_roles.RBACRolesWithStreamingResponse:
        """The roles that can be granted."""
        return resources.organization.rbac_roles.RBACRolesWithStreamingResponse(self._organization.rbac_roles)

    @cached_property
    def service_accounts(
        self,
    ) -> resources.organization.service_accounts.ServiceAccountsWithStreamingResponse:
        """Accounts for programs instead of people."""
        return resources.organization.service_accounts.ServiceAccountsWithStreamingResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.organization.spend_limits.SpendLimitsWithStreamingResponse:
        """The API's spend limits."""
        return resources.organization.spend_limits.SpendLimitsWithStreamingResponse(
            self._organization.spend_limits
        )

    @cached_property
    def users(self) -> resources.organization.UsersWithStreamingResponse:
        """The people of an organization and their roles."""
        return resources.organization.UsersWithStreamingResponse(self._organization.users)

    @cached_property
    def workspaces(self) -> resources.organization.workspaces.WorkspacesWithStreamingResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.organization.workspaces.WorkspacesWithStreamingResponse(
            self._organization.workspaces
        )


class AsyncOrganizationWithRawResponse:
    """`AsyncOrganization` with raw responses."""

    def __init__(self, organization: AsyncOrganization) -> None:
        self._organization = organization
        self.retrieve: Final = _async.async_to_raw_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.organization.analytics.AsyncAnalyticsWithRawResponse:
        """Who used which product, how much, and what it cost."""
        return resources.organization.analytics.AsyncAnalyticsWithRawResponse(self._organization.analytics)

    @cached_property
    def api_keys(self) -> resources.organization.AsyncAPIKeysWithRawResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.organization.AsyncAPIKeysWithRawResponse(self._organization.api_keys)

    @cached_property
    def compliance_settings(self) -> resources.organization.AsyncComplianceSettingsWithRawResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.organization.AsyncComplianceSettingsWithRawResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.organization.AsyncExternalKeysWithRawResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.organization.AsyncExternalKeysWithRawResponse(self._organization.external_keys)

    @cached_property
    def federation(self) -> resources.organization.federation.AsyncFederationWithRawResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.organization.federation.AsyncFederationWithRawResponse(self._organization.federation)

    @cached_property
    def invites(self) -> resources.organization.AsyncInvitesWithRawResponse:
        """Invite people into an organization."""
        return resources.organization.AsyncInvitesWithRawResponse(self._organization.invites)

    @cached_property
    def rate_limits(self) -> resources.organization.AsyncRateLimitsWithRawResponse:
        """The rate limits of the organization."""
        return resources.organization.AsyncRateLimitsWithRawResponse(self._organization.rate_limits)

    @cached_property
    def rbac_groups(self) -> resources.organization.rbac_groups.AsyncRBACGroupsWithRawResponse:
        """Groups of users, to which roles are granted."""
        return resources.organization.rbac_groups.AsyncRBACGroupsWithRawResponse(
            self._organization.rbac_groups
        )

    @cached_property
    def rbac_roles(self) -> resources.organization.rbac_roles.AsyncRBACRolesWithRawResponse:
        """The roles that can be granted."""
        return resources.organization.rbac_roles.AsyncRBACRolesWithRawResponse(self._organization.rbac_roles)

    @cached_property
    def service_accounts(self) -> resources.organization.service_accounts.AsyncServiceAccountsWithRawResponse:
        """Accounts for programs instead of people."""
        return resources.organization.service_accounts.AsyncServiceAccountsWithRawResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.organization.spend_limits.AsyncSpendLimitsWithRawResponse:
        """The API's spend limits."""
        return resources.organization.spend_limits.AsyncSpendLimitsWithRawResponse(
            self._organization.spend_limits
        )

    @cached_property
    def users(self) -> resources.organization.AsyncUsersWithRawResponse:
        """The people of an organization and their roles."""
        return resources.organization.AsyncUsersWithRawResponse(self._organization.users)

    @cached_property
    def workspaces(self) -> resources.organization.workspaces.AsyncWorkspacesWithRawResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.organization.workspaces.AsyncWorkspacesWithRawResponse(self._organization.workspaces)


class AsyncOrganizationWithStreamingResponse:
    """`AsyncOrganization` with streamed responses."""

    def __init__(self, organization: AsyncOrganization) -> None:
        self._organization = organization
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(organization.retrieve)

    @cached_property
    def analytics(self) -> resources.organization.analytics.AsyncAnalyticsWithStreamingResponse:
        """Who used which product, how much, and what it cost."""
        return resources.organization.analytics.AsyncAnalyticsWithStreamingResponse(
            self._organization.analytics
        )

    @cached_property
    def api_keys(self) -> resources.organization.AsyncAPIKeysWithStreamingResponse:
        """List the API keys of an organization, and rename or disable them."""
        return resources.organization.AsyncAPIKeysWithStreamingResponse(self._organization.api_keys)

    @cached_property
    def compliance_settings(self) -> resources.organization.AsyncComplianceSettingsWithStreamingResponse:
        """Turn the compliance features of an organization on or off."""
        return resources.organization.AsyncComplianceSettingsWithStreamingResponse(
            self._organization.compliance_settings
        )

    @cached_property
    def external_keys(self) -> resources.organization.AsyncExternalKeysWithStreamingResponse:
        """Encrypt what is stored with keys of your own key management service."""
        return resources.organization.AsyncExternalKeysWithStreamingResponse(self._organization.external_keys)

    @cached_property
    def federation(self) -> resources.organization.federation.AsyncFederationWithStreamingResponse:
        """Let workloads exchange the tokens of an identity provider for access to the API."""
        return resources.organization.federation.AsyncFederationWithStreamingResponse(
            self._organization.federation
        )

    @cached_property
    def invites(self) -> resources.organization.AsyncInvitesWithStreamingResponse:
        """Invite people into an organization."""
        return resources.organization.AsyncInvitesWithStreamingResponse(self._organization.invites)

    @cached_property
    def rate_limits(self) -> resources.organization.AsyncRateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        return resources.organization.AsyncRateLimitsWithStreamingResponse(self._organization.rate_limits)

    @cached_property
    def rbac_groups(self) -> resources.organization.rbac_groups.AsyncRBACGroupsWithStreamingResponse:
        """Groups of users, to which roles are granted."""
        return resources.organization.rbac_groups.AsyncRBACGroupsWithStreamingResponse(
            self._organization.rbac_groups
        )

    @cached_property
    def rbac_roles(self) -> resources.organization.rbac_roles.AsyncRBACRolesWithStreamingResponse:
        """The roles that can be granted."""
        return resources.organization.rbac_roles.AsyncRBACRolesWithStreamingResponse(
            self._organization.rbac_roles
        )

    @cached_property
    def service_accounts(
        self,
    ) -> resources.organization.service_accounts.AsyncServiceAccountsWithStreamingResponse:
        """Accounts for programs instead of people."""
        return resources.organization.service_accounts.AsyncServiceAccountsWithStreamingResponse(
            self._organization.service_accounts
        )

    @cached_property
    def spend_limits(self) -> resources.organization.spend_limits.AsyncSpendLimitsWithStreamingResponse:
        """The API's spend limits."""
        return resources.organization.spend_limits.AsyncSpendLimitsWithStreamingResponse(
            self._organization.spend_limits
        )

    @cached_property
    def users(self) -> resources.organization.AsyncUsersWithStreamingResponse:
        """The people of an organization and their roles."""
        return resources.organization.AsyncUsersWithStreamingResponse(self._organization.users)

    @cached_property
    def workspaces(self) -> resources.organization.workspaces.AsyncWorkspacesWithStreamingResponse:
        """Divide an organization into workspaces, each with its own keys, limits and data."""
        return resources.organization.workspaces.AsyncWorkspacesWithStreamingResponse(
            self._organization.workspaces
        )
