# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_organization_federation_rules as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization import federation as beta_organization_federation_types

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
    def workspaces(self) -> resources.beta.organization.federation.rules.Workspaces:
        """The workspaces that a rule gives access to."""
        return resources.beta.organization.federation.rules.Workspaces(self._client)

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
        match: beta_organization_federation_types.BetaFederationRuleMatchParam,
        name: str,
        oauth_scope: str,
        target: beta_organization_federation_types.BetaServiceAccountTargetParam,
        applies_to_all_workspaces: Union[bool, Omit] = omit,
        attributes: Union[Dict[str, str], None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        token_lifetime_seconds: Union[int, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Create a federation rule.

        A rule lets whoever has a matching token of an issuer exchange it for an access token, and then act as
        a service account without an API key.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
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
            attributes=attributes,
            description=description,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_federation_types.BetaFederationRule, options)

    def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Fetch a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_rule_id=federation_rule_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_federation_types.BetaFederationRule, options)

    def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: Union[bool, None, Omit] = omit,
        attributes: Union[Dict[str, str], None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        match: Union[beta_organization_federation_types.BetaFederationRuleMatchParam, None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        oauth_scope: Union[str, None, Omit] = omit,
        target: Union[beta_organization_federation_types.BetaServiceAccountTargetParam, None, Omit] = omit,
        token_lifetime_seconds: Union[int, None, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Change a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            federation_rule_id=federation_rule_id,
            applies_to_all_workspaces=applies_to_all_workspaces,
            attributes=attributes,
            description=description,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_federation_types.BetaFederationRule, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        issuer_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_federation_types.BetaFederationRule]:
        """List the federation rules of the organization, page by page.

        Args:
            include_archived: Whether archived rules are included.
            issuer_id: Only rules for the issuer with this ID.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
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
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_federation_types.BetaFederationRule,
            SyncPageCursor[beta_organization_federation_types.BetaFederationRule],
            options,
        )

    def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Archive a federation rule.

        An archived rule no longer gives out access tokens.

        Args:
            federation_rule_id: ID of the federation rule.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_rule_id=federation_rule_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_federation_types.BetaFederationRule, options)


class AsyncRules(AsyncAPIResource):
    """Which tokens are accepted, and what for."""

    @cached_property
    def workspaces(self) -> resources.beta.organization.federation.rules.AsyncWorkspaces:
        """The workspaces that a rule gives access to."""
        return resources.beta.organization.federation.rules.AsyncWorkspaces(self._client)

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
        match: beta_organization_federation_types.BetaFederationRuleMatchParam,
        name: str,
        oauth_scope: str,
        target: beta_organization_federation_types.BetaServiceAccountTargetParam,
        applies_to_all_workspaces: Union[bool, Omit] = omit,
        attributes: Union[Dict[str, str], None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        token_lifetime_seconds: Union[int, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Create a federation rule.

        A rule lets whoever has a matching token of an issuer exchange it for an access token, and then act as
        a service account without an API key.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
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
            attributes=attributes,
            description=description,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_federation_types.BetaFederationRule, options
        )

    async def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Fetch a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            federation_rule_id=federation_rule_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_federation_types.BetaFederationRule, options
        )

    async def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: Union[bool, None, Omit] = omit,
        attributes: Union[Dict[str, str], None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        match: Union[beta_organization_federation_types.BetaFederationRuleMatchParam, None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        oauth_scope: Union[str, None, Omit] = omit,
        target: Union[beta_organization_federation_types.BetaServiceAccountTargetParam, None, Omit] = omit,
        token_lifetime_seconds: Union[int, None, Omit] = omit,
        workspace_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Change a federation rule.

        Args:
            federation_rule_id: ID of the federation rule.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            federation_rule_id=federation_rule_id,
            applies_to_all_workspaces=applies_to_all_workspaces,
            attributes=attributes,
            description=description,
            match=match,
            name=name,
            oauth_scope=oauth_scope,
            target=target,
            token_lifetime_seconds=token_lifetime_seconds,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_federation_types.BetaFederationRule, options
        )

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        issuer_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_federation_types.BetaFederationRule,
        AsyncPageCursor[beta_organization_federation_types.BetaFederationRule],
    ]:
        """List the federation rules of the organization, page by page.

        Args:
            include_archived: Whether archived rules are included.
            issuer_id: Only rules for the issuer with this ID.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
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
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_federation_types.BetaFederationRule,
            AsyncPageCursor[beta_organization_federation_types.BetaFederationRule],
            options,
        )

    async def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_federation_types.BetaFederationRule:
        """Archive a federation rule.

        An archived rule no longer gives out access tokens.

        Args:
            federation_rule_id: ID of the federation rule.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            federation_rule_id=federation_rule_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_federation_types.BetaFederationRule, options
        )


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
    def workspaces(self) -> resources.beta.organization.federation.rules.WorkspacesWithRawResponse:
        """The workspaces that a rule gives access to."""
        return resources.beta.organization.federation.rules.WorkspacesWithRawResponse(self._rules.workspaces)


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
    def workspaces(self) -> resources.beta.organization.federation.rules.WorkspacesWithStreamingResponse:
        """The workspaces that a rule gives access to."""
        return resources.beta.organization.federation.rules.WorkspacesWithStreamingResponse(
            self._rules.workspaces
        )


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
    def workspaces(self) -> resources.beta.organization.federation.rules.AsyncWorkspacesWithRawResponse:
        """The workspaces that a rule gives access to."""
        return resources.beta.organization.federation.rules.AsyncWorkspacesWithRawResponse(
            self._rules.workspaces
        )


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
    def workspaces(self) -> resources.beta.organization.federation.rules.AsyncWorkspacesWithStreamingResponse:
        """The workspaces that a rule gives access to."""
        return resources.beta.organization.federation.rules.AsyncWorkspacesWithStreamingResponse(
            self._rules.workspaces
        )
