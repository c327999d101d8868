# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic._api import organization_federation_rules as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.organization import federation as organization_federation_types

__all__ = [
    "AsyncRules",
    "AsyncRulesWithRawResponse",
    "AsyncRulesWithStreamingResponse",
    "Rules",
    "RulesWithRawResponse",
    "RulesWithStreamingResponse",
]


class Rules(SyncAPIResource):
    """Which tokens are accepted, and what for."""

    @cached_property
    def workspaces(self) -> resources.organization.federation.rules.Workspaces:
        """The workspaces that a rule gives access to."""
        return resources.organization.federation.rules.Workspaces(self._client)

    @cached_property
    def with_raw_response(self) -> RulesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return RulesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RulesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return RulesWithStreamingResponse(self)

    def create(
        self,
        *,
        issuer_id: str,
        match: organization_federation_types.FederationRuleMatchParam,
        name: str,
        oauth_scope: str,
        target: organization_federation_types.ServiceAccountTargetParam,
        applies_to_all_workspaces: Union[bool, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        token_lifetime_seconds: Union[int, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Create a federation rule.

        A rule lets whoever has a matching token of an issuer exchange it for an access token, and then act as
        a service account without an API key.

        Args:
            issuer_id: ID of the issuer whose tokens the rule is about.
            match: Conditions that a token of the issuer must fulfil.
            name: Name of the rule within the organization.
            oauth_scope: OAuth scope of the access tokens given out by the rule.
            target: Service account that a matching token may act as.
            applies_to_all_workspaces: Whether the rule applies in all workspaces, rather than only in those
                it was added to.
            description: What the rule is for; none when left out or null.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens given out by the rule.
            workspace_id: ID of the workspace in which the rule applies; none when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            issuer_id=issuer_id,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            applies_to_all_workspaces=applies_to_all_workspaces,
            description=description,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_federation_types.FederationRule, options)

    def retrieve(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Fetch a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_rule_id=federation_rule_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_federation_types.FederationRule, options)

    def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: Union[bool, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        match: Union[organization_federation_types.FederationRuleMatchParam, None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        oauth_scope: Union[str, None, Omit] = omit,
        target: Union[organization_federation_types.ServiceAccountTargetParam, None, Omit] = omit,
        token_lifetime_seconds: Union[int, None, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Change a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            applies_to_all_workspaces: Whether the rule applies in all workspaces, rather than only in those
                it was added to. Unchanged when left out or null.
            description: New text on what the rule is for. Unchanged when left out.
            match: Conditions that a token of the issuer must fulfil. Unchanged when left out or null.
            name: New name of the rule within the organization. Unchanged when left out or null.
            oauth_scope: OAuth scope of the access tokens given out by the rule. Unchanged when left out or
                null.
            target: Service account that a matching token may act as. Unchanged when left out or null.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens given out by the rule.
                Unchanged when left out or null.
            workspace_id: ID of the workspace in which the rule applies. Unchanged when left out.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            federation_rule_id=federation_rule_id,
            applies_to_all_workspaces=applies_to_all_workspaces,
            description=description,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_federation_types.FederationRule, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        issuer_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_federation_types.FederationRule]:
        """List the federation rules of the organization, page by page.

        Args:
            include_archived: Whether archived rules are included.
            issuer_id: Only rules for the issuer with this ID.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_archived=include_archived,
            issuer_id=issuer_id,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_federation_types.FederationRule,
            SyncPageCursor[organization_federation_types.FederationRule],
            options,
        )

    def archive(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Archive a federation rule.

        An archived rule no longer gives out access tokens.

        Args:
            federation_rule_id: ID of the federation rule.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_rule_id=federation_rule_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_federation_types.FederationRule, options)


class AsyncRules(AsyncAPIResource):
    """Which tokens are accepted, and what for."""

    @cached_property
    def workspaces(self) -> resources.organization.federation.rules.AsyncWorkspaces:
        """The workspaces that a rule gives access to."""
        return resources.organization.federation.rules.AsyncWorkspaces(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRulesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncRulesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRulesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncRulesWithStreamingResponse(self)

    async def create(
        self,
        *,
        issuer_id: str,
        match: organization_federation_types.FederationRuleMatchParam,
        name: str,
        oauth_scope: str,
        target: organization_federation_types.ServiceAccountTargetParam,
        applies_to_all_workspaces: Union[bool, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        token_lifetime_seconds: Union[int, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Create a federation rule.

        A rule lets whoever has a matching token of an issuer exchange it for an access token, and then act as
        a service account without an API key.

        Args:
            issuer_id: ID of the issuer whose tokens the rule is about.
            match: Conditions that a token of the issuer must fulfil.
            name: Name of the rule within the organization.
            oauth_scope: OAuth scope of the access tokens given out by the rule.
            target: Service account that a matching token may act as.
            applies_to_all_workspaces: Whether the rule applies in all workspaces, rather than only in those
                it was added to.
            description: What the rule is for; none when left out or null.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens given out by the rule.
            workspace_id: ID of the workspace in which the rule applies; none when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            issuer_id=issuer_id,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            applies_to_all_workspaces=applies_to_all_workspaces,
            description=description,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_federation_types.FederationRule, options)

    async def retrieve(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Fetch a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_rule_id=federation_rule_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_federation_types.FederationRule, options)

    async def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: Union[bool, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        match: Union[organization_federation_types.FederationRuleMatchParam, None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        oauth_scope: Union[str, None, Omit] = omit,
        target: Union[organization_federation_types.ServiceAccountTargetParam, None, Omit] = omit,
        token_lifetime_seconds: Union[int, None, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Change a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            applies_to_all_workspaces: Whether the rule applies in all workspaces, rather than only in those
                it was added to. Unchanged when left out or null.
            description: New text on what the rule is for. Unchanged when left out.
            match: Conditions that a token of the issuer must fulfil. Unchanged when left out or null.
            name: New name of the rule within the organization. Unchanged when left out or null.
            oauth_scope: OAuth scope of the access tokens given out by the rule. Unchanged when left out or
                null.
            target: Service account that a matching token may act as. Unchanged when left out or null.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens given out by the rule.
                Unchanged when left out or null.
            workspace_id: ID of the workspace in which the rule applies. Unchanged when left out.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            federation_rule_id=federation_rule_id,
            applies_to_all_workspaces=applies_to_all_workspaces,
            description=description,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_federation_types.FederationRule, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        issuer_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        organization_federation_types.FederationRule,
        AsyncPageCursor[organization_federation_types.FederationRule],
    ]:
        """List the federation rules of the organization, page by page.

        Args:
            include_archived: Whether archived rules are included.
            issuer_id: Only rules for the issuer with this ID.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_archived=include_archived,
            issuer_id=issuer_id,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_federation_types.FederationRule,
            AsyncPageCursor[organization_federation_types.FederationRule],
            options,
        )

    async def archive(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_federation_types.FederationRule:
        """Archive a federation rule.

        An archived rule no longer gives out access tokens.

        Args:
            federation_rule_id: ID of the federation rule.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_rule_id=federation_rule_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_federation_types.FederationRule, options)


class RulesWithRawResponse:
    """`Rules` with raw responses."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self.create: Final = _sync.to_raw_response_wrapper(rules.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(rules.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(rules.update)
        self.list: Final = _sync.to_raw_response_wrapper(rules.list)
        self.archive: Final = _sync.to_raw_response_wrapper(rules.archive)

    @cached_property
    def workspaces(self) -> resources.organization.federation.rules.WorkspacesWithRawResponse:
        """The workspaces that a rule gives access to."""
        return resources.organization.federation.rules.WorkspacesWithRawResponse(self._rules.workspaces)


class RulesWithStreamingResponse:
    """`Rules` with streamed responses."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self.create: Final = _sync.to_streamed_response_wrapper(rules.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(rules.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(rules.update)
        self.list: Final = _sync.to_streamed_response_wrapper(rules.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(rules.archive)

    @cached_property
    def workspaces(self) -> resources.organization.federation.rules.WorkspacesWithStreamingResponse:
        """The workspaces that a rule gives access to."""
        return resources.organization.federation.rules.WorkspacesWithStreamingResponse(self._rules.workspaces)


class AsyncRulesWithRawResponse:
    """`AsyncRules` with raw responses."""

    def __init__(self, rules: AsyncRules) -> None:
        self._rules = rules
        self.create: Final = _async.async_to_raw_response_wrapper(rules.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(rules.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(rules.update)
        self.list: Final = _async.async_to_raw_response_wrapper(rules.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(rules.archive)

    @cached_property
    def workspaces(self) -> resources.organization.federation.rules.AsyncWorkspacesWithRawResponse:
        """The workspaces that a rule gives access to."""
        return resources.organization.federation.rules.AsyncWorkspacesWithRawResponse(self._rules.workspaces)


class AsyncRulesWithStreamingResponse:
    """`AsyncRules` with streamed responses."""

    def __init__(self, rules: AsyncRules) -> None:
        self._rules = rules
        self.create: Final = _async.async_to_streamed_response_wrapper(rules.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(rules.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(rules.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(rules.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(rules.archive)

    @cached_property
    def workspaces(self) -> resources.organization.federation.rules.AsyncWorkspacesWithStreamingResponse:
        """The workspaces that a rule gives access to."""
        return resources.organization.federation.rules.AsyncWorkspacesWithStreamingResponse(
            self._rules.workspaces
        )
