# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_organization_spend_limits as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import spend_limit_set_params

__all__ = [
    "AsyncSpendLimits",
    "AsyncSpendLimitsWithRawResponse",
    "AsyncSpendLimitsWithStreamingResponse",
    "SpendLimits",
    "SpendLimitsWithRawResponse",
    "SpendLimitsWithStreamingResponse",
]


class SpendLimits(SyncAPIResource):
    """Limit what is spent, and decide on requests to raise a limit."""

    @cached_property
    def effective(self) -> resources.beta.organization.spend_limits.Effective:
        """The limits that apply, wherever they were set."""
        return resources.beta.organization.spend_limits.Effective(self._client)

    @cached_property
    def increase_requests(self) -> resources.beta.organization.spend_limits.IncreaseRequests:
        """Requests of users to raise a limit."""
        return resources.beta.organization.spend_limits.IncreaseRequests(self._client)

    @cached_property
    def with_raw_response(self) -> SpendLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SpendLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpendLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SpendLimitsWithStreamingResponse(self)

    def retrieve(
        self,
        spend_limit_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaSpendLimit:
        """Get a spend limit.

        Args:
            spend_limit_id: ID of the spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            spend_limit_id=spend_limit_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaSpendLimit, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        scope_type: Union[
            List[
                Literal[
                    "organization",
                    "organization_service",
                    "rbac_group",
                    "seat_tier",
                    "usage_tier",
                    "user",
                    "workspace",
                ]
            ],
            Omit,
        ] = omit,
        workspace_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaSpendLimit]:
        """List the spend limits that are set.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            scope_type: Only limits whose scope is of this kind; several may be given.
            workspace_id: Only limits of the workspace with this ID.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            scope_type=scope_type,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaSpendLimit,
            SyncPageCursor[beta_organization_types.BetaSpendLimit],
            options,
        )

    def delete(
        self,
        spend_limit_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.SpendLimitDeleteResponse:
        """Delete a spend limit.

        Args:
            spend_limit_id: ID of the spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            spend_limit_id=spend_limit_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_organization_types.SpendLimitDeleteResponse, options)

    def set(
        self,
        *,
        amount: Optional[str],
        scope: spend_limit_set_params.Scope,
        period: Union[beta_organization_types.BetaSpendLimitPeriod, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaSpendLimit:
        """Set the spend limit of a user, a workspace or the organization.

        Args:
            amount: Amount of the limit, as a decimal string; null to set none.
            scope: Whose spending is to be limited: that of a user, the organization or a workspace.
            period: Period over which spending counts towards the limit.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_set(
            amount=amount,
            scope=scope,
            period=period,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaSpendLimit, options)


class AsyncSpendLimits(AsyncAPIResource):
    """Limit what is spent, and decide on requests to raise a limit."""

    @cached_property
    def effective(self) -> resources.beta.organization.spend_limits.AsyncEffective:
        """The limits that apply, wherever they were set."""
        return resources.beta.organization.spend_limits.AsyncEffective(self._client)

    @cached_property
    def increase_requests(self) -> resources.beta.organization.spend_limits.AsyncIncreaseRequests:
        """Requests of users to raise a limit."""
        return resources.beta.organization.spend_limits.AsyncIncreaseRequests(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSpendLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSpendLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpendLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSpendLimitsWithStreamingResponse(self)

    async def retrieve(
        self,
        spend_limit_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaSpendLimit:
        """Get a spend limit.

        Args:
            spend_limit_id: ID of the spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            spend_limit_id=spend_limit_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_types.BetaSpendLimit, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        scope_type: Union[
            List[
                Literal[
                    "organization",
                    "organization_service",
                    "rbac_group",
                    "seat_tier",
                    "usage_tier",
                    "user",
                    "workspace",
                ]
            ],
            Omit,
        ] = omit,
        workspace_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaSpendLimit, AsyncPageCursor[beta_organization_types.BetaSpendLimit]
    ]:
        """List the spend limits that are set.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            scope_type: Only limits whose scope is of this kind; several may be given.
            workspace_id: Only limits of the workspace with this ID.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            scope_type=scope_type,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaSpendLimit,
            AsyncPageCursor[beta_organization_types.BetaSpendLimit],
            options,
        )

    async def delete(
        self,
        spend_limit_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.SpendLimitDeleteResponse:
        """Delete a spend limit.

        Args:
            spend_limit_id: ID of the spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            spend_limit_id=spend_limit_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_organization_types.SpendLimitDeleteResponse, options)

    async def set(
        self,
        *,
        amount: Optional[str],
        scope: spend_limit_set_params.Scope,
        period: Union[beta_organization_types.BetaSpendLimitPeriod, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaSpendLimit:
        """Set the spend limit of a user, a workspace or the organization.

        Args:
            amount: Amount of the limit, as a decimal string; null to set none.
            scope: Whose spending is to be limited: that of a user, the organization or a workspace.
            period: Period over which spending counts towards the limit.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_set(
            amount=amount,
            scope=scope,
            period=period,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaSpendLimit, options)


class SpendLimitsWithRawResponse:
    """`SpendLimits` with raw responses."""

    def __init__(self, spend_limits: SpendLimits) -> None:
        self._spend_limits = spend_limits
        self.retrieve: Final = _sync.to_raw_response_wrapper(spend_limits.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(spend_limits.list)
        self.delete: Final = _sync.to_raw_response_wrapper(spend_limits.delete)
        self.set: Final = _sync.to_raw_response_wrapper(spend_limits.set)

    @cached_property
    def effective(self) -> resources.beta.organization.spend_limits.EffectiveWithRawResponse:
        """The limits that apply, wherever they were set."""
        return resources.beta.organization.spend_limits.EffectiveWithRawResponse(self._spend_limits.effective)

    @cached_property
    def increase_requests(self) -> resources.beta.organization.spend_limits.IncreaseRequestsWithRawResponse:
        """Requests of users to raise a limit."""
        return resources.beta.organization.spend_limits.IncreaseRequestsWithRawResponse(
            self._spend_limits.increase_requests
        )


class SpendLimitsWithStreamingResponse:
    """`SpendLimits` with streamed responses."""

    def __init__(self, spend_limits: SpendLimits) -> None:
        self._spend_limits = spend_limits
        self.retrieve: Final = _sync.to_streamed_response_wrapper(spend_limits.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(spend_limits.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(spend_limits.delete)
        self.set: Final = _sync.to_streamed_response_wrapper(spend_limits.set)

    @cached_property
    def effective(self) -> resources.beta.organization.spend_limits.EffectiveWithStreamingResponse:
        """The limits that apply, wherever they were set."""
        return resources.beta.organization.spend_limits.EffectiveWithStreamingResponse(
            self._spend_limits.effective
        )

    @cached_property
    def increase_requests(
        self,
    ) -> resources.beta.organization.spend_limits.IncreaseRequestsWithStreamingResponse:
        """Requests of users to raise a limit."""
        return resources.beta.organization.spend_limits.IncreaseRequestsWithStreamingResponse(
            self._spend_limits.increase_requests
        )


class AsyncSpendLimitsWithRawResponse:
    """`AsyncSpendLimits` with raw responses."""

    def __init__(self, spend_limits: AsyncSpendLimits) -> None:
        self._spend_limits = spend_limits
        self.retrieve: Final = _async.async_to_raw_response_wrapper(spend_limits.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(spend_limits.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(spend_limits.delete)
        self.set: Final = _async.async_to_raw_response_wrapper(spend_limits.set)

    @cached_property
    def effective(self) -> resources.beta.organization.spend_limits.AsyncEffectiveWithRawResponse:
        """The limits that apply, wherever they were set."""
        return resources.beta.organization.spend_limits.AsyncEffectiveWithRawResponse(
            self._spend_limits.effective
        )

    @cached_property
    def increase_requests(
        self,
    ) -> resources.beta.organization.spend_limits.AsyncIncreaseRequestsWithRawResponse:
        """Requests of users to raise a limit."""
        return resources.beta.organization.spend_limits.AsyncIncreaseRequestsWithRawResponse(
            self._spend_limits.increase_requests
        )


class AsyncSpendLimitsWithStreamingResponse:
    """`AsyncSpendLimits` with streamed responses."""

    def __init__(self, spend_limits: AsyncSpendLimits) -> None:
        self._spend_limits = spend_limits
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(spend_limits.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(spend_limits.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(spend_limits.delete)
        self.set: Final = _async.async_to_streamed_response_wrapper(spend_limits.set)

    @cached_property
    def effective(self) -> resources.beta.organization.spend_limits.AsyncEffectiveWithStreamingResponse:
        """The limits that apply, wherever they were set."""
        return resources.beta.organization.spend_limits.AsyncEffectiveWithStreamingResponse(
            self._spend_limits.effective
        )

    @cached_property
    def increase_requests(
        self,
    ) -> resources.beta.organization.spend_limits.AsyncIncreaseRequestsWithStreamingResponse:
        """Requests of users to raise a limit."""
        return resources.beta.organization.spend_limits.AsyncIncreaseRequestsWithStreamingResponse(
            self._spend_limits.increase_requests
        )
