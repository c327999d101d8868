# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_analytics_cost as _api
from anthropic._async.page import AsyncReportPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncReportPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import analytics as beta_organization_analytics_types

__all__ = [
    "AsyncCost",
    "AsyncCostWithRawResponse",
    "AsyncCostWithStreamingResponse",
    "Cost",
    "CostWithRawResponse",
    "CostWithStreamingResponse",
]


class Cost(SyncAPIResource):
    """What was spent, by what you group it by."""

    @cached_property
    def with_raw_response(self) -> CostWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return CostWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CostWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return CostWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: Union[str, datetime],
        actor_ids: Union[SequenceNotStr[str], Omit] = omit,
        actor_types: Union[List[beta_organization_types.BetaAnalyticsActorType], Omit] = omit,
        agent_ids: Union[SequenceNotStr[str], Omit] = omit,
        api_key_ids: Union[SequenceNotStr[str], Omit] = omit,
        claude_tag_categories: Union[
            List[beta_organization_types.BetaAnalyticsClaudeTagCategory], Omit
        ] = omit,
        claude_tag_user_ids: Union[SequenceNotStr[str], Omit] = omit,
        context_windows: Union[List[beta_organization_types.BetaAnalyticsContextWindow], Omit] = omit,
        deployment_ids: Union[SequenceNotStr[str], Omit] = omit,
        ending_at: Union[str, datetime, Omit] = omit,
        environment_ids: Union[SequenceNotStr[str], Omit] = omit,
        exclude_deleted_users: Union[bool, Omit] = omit,
        group_by: Union[List[beta_organization_analytics_types.BetaAnalyticsCostGroupBy], Omit] = omit,
        inference_geos: Union[List[beta_organization_types.BetaAnalyticsInferenceGeoFilter], Omit] = omit,
        limit: Union[int, Omit] = omit,
        models: Union[SequenceNotStr[str], Omit] = omit,
        order: Union[beta_organization_types.BetaAnalyticsUsageCostSortOrder, Omit] = omit,
        order_by: Union[beta_organization_analytics_types.BetaAnalyticsCostOrderBy, Omit] = omit,
        organization_ids: Union[SequenceNotStr[str], Omit] = omit,
        page: Union[str, Omit] = omit,
        products: Union[List[beta_organization_types.BetaAnalyticsUsageCostProductFilter], Omit] = omit,
        rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
        service_tiers: Union[List[beta_organization_types.BetaAnalyticsServiceTier], Omit] = omit,
        session_ids: Union[SequenceNotStr[str], Omit] = omit,
        slack_channel_ids: Union[SequenceNotStr[str], Omit] = omit,
        speeds: Union[List[beta_organization_types.BetaAnalyticsSpeed], Omit] = omit,
        time_bucket_width: Union[beta_organization_types.BetaAnalyticsTimeBucketWidth, Omit] = omit,
        user_profile_ids: Union[SequenceNotStr[str], Omit] = omit,
        workspace_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncReportPageCursor[beta_organization_analytics_types.BetaAnalyticsCostItem]:
        """Report the cost of usage, by time and group.

        The filters narrow the report down; `group_by[]` splits its figures.

        Args:
            starting_at: Start of the time to report on, in UTC.
            actor_ids: Only what these actors caused; several may be given.
            actor_types: Only what actors of this kind caused; several may be given.
            agent_ids: Only usage by the agents with these IDs; several may be given.
            api_key_ids: Only usage through the API keys with these IDs; several may be given.
            claude_tag_categories: Only usage of Claude Tag of this category; several may be given.
            claude_tag_user_ids: Only usage by the Claude Tag users with these IDs; several may be given.
            context_windows: Only usage in this range of context lengths; several may be given.
            deployment_ids: Only usage by the deployments with these IDs; several may be given.
            ending_at: End of the time to report on, in UTC.
            environment_ids: Only usage in the environments with these IDs; several may be given.
            exclude_deleted_users: Whether to leave out users who have been deleted.
            group_by: What to break the figures down by; several may be given.
            inference_geos: Only usage that was processed in this geography; several may be given.
            limit: Page size: how many items one page holds at most.
            models: Only usage of these models; several may be given.
            order: Direction of sorting: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the rows by.
            organization_ids: Only usage of the organizations with these IDs; several may be given.
            page: Cursor of the page to return: `next_page` of the page before it.
            products: Only usage of these products; several may be given.
            rbac_group_ids: Only usage by members of the RBAC groups with these IDs; several may be given.
            service_tiers: Only usage in this service tier; several may be given.
            session_ids: Only usage in the sessions with these IDs; several may be given.
            slack_channel_ids: Only usage in the Slack channels with these IDs; several may be given.
            speeds: Only usage at this speed (`standard` or `fast`); several may be given.
            time_bucket_width: Length of the time buckets: a day (`1d`), an hour (`1h`) or a minute (`1m`).
            user_profile_ids: Only usage attributed to the user profiles with these IDs; several may be given.
            workspace_ids: Only usage in the workspaces with these IDs; several may be given.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            starting_at=starting_at,
            actor_ids=actor_ids,
            actor_types=actor_types,
            agent_ids=agent_ids,
            api_key_ids=api_key_ids,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            deployment_ids=deployment_ids,
            ending_at=ending_at,
            environment_ids=environment_ids,
            exclude_deleted_users=exclude_deleted_users,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            order=order,
            order_by=order_by,
            organization_ids=organization_ids,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            service_tiers=service_tiers,
            session_ids=session_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            time_bucket_width=time_bucket_width,
            user_profile_ids=user_profile_ids,
            workspace_ids=workspace_ids,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_analytics_types.BetaAnalyticsCostItem,
            SyncReportPageCursor[beta_organization_analytics_types.BetaAnalyticsCostItem],
            options,
        )


class AsyncCost(AsyncAPIResource):
    """What was spent, by what you group it by."""

    @cached_property
    def with_raw_response(self) -> AsyncCostWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncCostWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCostWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncCostWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: Union[str, datetime],
        actor_ids: Union[SequenceNotStr[str], Omit] = omit,
        actor_types: Union[List[beta_organization_types.BetaAnalyticsActorType], Omit] = omit,
        agent_ids: Union[SequenceNotStr[str], Omit] = omit,
        api_key_ids: Union[SequenceNotStr[str], Omit] = omit,
        claude_tag_categories: Union[
            List[beta_organization_types.BetaAnalyticsClaudeTagCategory], Omit
        ] = omit,
        claude_tag_user_ids: Union[SequenceNotStr[str], Omit] = omit,
        context_windows: Union[List[beta_organization_types.BetaAnalyticsContextWindow], Omit] = omit,
        deployment_ids: Union[SequenceNotStr[str], Omit] = omit,
        ending_at: Union[str, datetime, Omit] = omit,
        environment_ids: Union[SequenceNotStr[str], Omit] = omit,
        exclude_deleted_users: Union[bool, Omit] = omit,
        group_by: Union[List[beta_organization_analytics_types.BetaAnalyticsCostGroupBy], Omit] = omit,
        inference_geos: Union[List[beta_organization_types.BetaAnalyticsInferenceGeoFilter], Omit] = omit,
        limit: Union[int, Omit] = omit,
        models: Union[SequenceNotStr[str], Omit] = omit,
        order: Union[beta_organization_types.BetaAnalyticsUsageCostSortOrder, Omit] = omit,
        order_by: Union[beta_organization_analytics_types.BetaAnalyticsCostOrderBy, Omit] = omit,
        organization_ids: Union[SequenceNotStr[str], Omit] = omit,
        page: Union[str, Omit] = omit,
        products: Union[List[beta_organization_types.BetaAnalyticsUsageCostProductFilter], Omit] = omit,
        rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
        service_tiers: Union[List[beta_organization_types.BetaAnalyticsServiceTier], Omit] = omit,
        session_ids: Union[SequenceNotStr[str], Omit] = omit,
        slack_channel_ids: Union[SequenceNotStr[str], Omit] = omit,
        speeds: Union[List[beta_organization_types.BetaAnalyticsSpeed], Omit] = omit,
        time_bucket_width: Union[beta_organization_types.BetaAnalyticsTimeBucketWidth, Omit] = omit,
        user_profile_ids: Union[SequenceNotStr[str], Omit] = omit,
        workspace_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_analytics_types.BetaAnalyticsCostItem,
        AsyncReportPageCursor[beta_organization_analytics_types.BetaAnalyticsCostItem],
    ]:
        """Report the cost of usage, by time and group.

        The filters narrow the report down; `group_by[]` splits its figures.

        Args:
            starting_at: Start of the time to report on, in UTC.
            actor_ids: Only what these actors caused; several may be given.
            actor_types: Only what actors of this kind caused; several may be given.
            agent_ids: Only usage by the agents with these IDs; several may be given.
            api_key_ids: Only usage through the API keys with these IDs; several may be given.
            claude_tag_categories: Only usage of Claude Tag of this category; several may be given.
            claude_tag_user_ids: Only usage by the Claude Tag users with these IDs; several may be given.
            context_windows: Only usage in this range of context lengths; several may be given.
            deployment_ids: Only usage by the deployments with these IDs; several may be given.
            ending_at: End of the time to report on, in UTC.
            environment_ids: Only usage in the environments with these IDs; several may be given.
            exclude_deleted_users: Whether to leave out users who have been deleted.
            group_by: What to break the figures down by; several may be given.
            inference_geos: Only usage that was processed in this geography; several may be given.
            limit: Page size: how many items one page holds at most.
            models: Only usage of these models; several may be given.
            order: Direction of sorting: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the rows by.
            organization_ids: Only usage of the organizations with these IDs; several may be given.
            page: Cursor of the page to return: `next_page` of the page before it.
            products: Only usage of these products; several may be given.
            rbac_group_ids: Only usage by members of the RBAC groups with these IDs; several may be given.
            service_tiers: Only usage in this service tier; several may be given.
            session_ids: Only usage in the sessions with these IDs; several may be given.
            slack_channel_ids: Only usage in the Slack channels with these IDs; several may be given.
            speeds: Only usage at this speed (`standard` or `fast`); several may be given.
            time_bucket_width: Length of the time buckets: a day (`1d`), an hour (`1h`) or a minute (`1m`).
            user_profile_ids: Only usage attributed to the user profiles with these IDs; several may be given.
            workspace_ids: Only usage in the workspaces with these IDs; several may be given.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            starting_at=starting_at,
            actor_ids=actor_ids,
            actor_types=actor_types,
            agent_ids=agent_ids,
            api_key_ids=api_key_ids,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            deployment_ids=deployment_ids,
            ending_at=ending_at,
            environment_ids=environment_ids,
            exclude_deleted_users=exclude_deleted_users,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            order=order,
            order_by=order_by,
            organization_ids=organization_ids,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            service_tiers=service_tiers,
            session_ids=session_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            time_bucket_width=time_bucket_width,
            user_profile_ids=user_profile_ids,
            workspace_ids=workspace_ids,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_analytics_types.BetaAnalyticsCostItem,
            AsyncReportPageCursor[beta_organization_analytics_types.BetaAnalyticsCostItem],
            options,
        )


class CostWithRawResponse:
    """`Cost` with raw responses."""

    def __init__(self, cost: Cost) -> None:
        self._cost = cost
        self.list: Final = _sync.to_raw_response_wrapper(cost.list)


class CostWithStreamingResponse:
    """`Cost` with streamed responses."""

    def __init__(self, cost: Cost) -> None:
        self._cost = cost
        self.list: Final = _sync.to_streamed_response_wrapper(cost.list)


class AsyncCostWithRawResponse:
    """`AsyncCost` with raw responses."""

    def __init__(self, cost: AsyncCost) -> None:
        self._cost = cost
        self.list: Final = _async.async_to_raw_response_wrapper(cost.list)


class AsyncCostWithStreamingResponse:
    """`AsyncCost` with streamed responses."""

    def __init__(self, cost: AsyncCost) -> None:
        self._cost = cost
        self.list: Final = _async.async_to_streamed_response_wrapper(cost.list)
