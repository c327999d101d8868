# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import beta_organization_analytics_usage_report as _api
from anthropic._async.page import AsyncReportPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncReportPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncUsageReport",
    "AsyncUsageReportWithRawResponse",
    "AsyncUsageReportWithStreamingResponse",
    "UsageReport",
    "UsageReportWithRawResponse",
    "UsageReportWithStreamingResponse",
]


class UsageReport(SyncAPIResource):
    """What was used, over time."""

    @cached_property
    def with_raw_response(self) -> UsageReportWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return UsageReportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsageReportWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return UsageReportWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: Union[str, datetime],
        bucket_width: Union[Literal["1d", "1h", "1m"], Omit] = omit,
        claude_tag_categories: Union[
            List[beta_organization_types.BetaAnalyticsClaudeTagCategory], Omit
        ] = omit,
        claude_tag_user_ids: Union[SequenceNotStr[str], Omit] = omit,
        context_windows: Union[List[beta_organization_types.BetaAnalyticsContextWindow], Omit] = omit,
        ending_at: Union[str, datetime, Omit] = omit,
        group_by: Union[
            List[
                Literal[
                    "claude_tag_category",
                    "claude_tag_user_id",
                    "context_window",
                    "inference_geo",
                    "model",
                    "product",
                    "rbac_group_id",
                    "slack_channel_id",
                    "speed",
                ]
            ],
            Omit,
        ] = omit,
        inference_geos: Union[List[beta_organization_types.BetaAnalyticsInferenceGeoFilter], Omit] = omit,
        limit: Union[int, Omit] = omit,
        models: Union[SequenceNotStr[str], Omit] = omit,
        page: Union[str, Omit] = omit,
        products: Union[List[beta_organization_types.BetaAnalyticsProductFilter], Omit] = omit,
        rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
        slack_channel_ids: Union[SequenceNotStr[str], Omit] = omit,
        speeds: Union[List[Literal["fast", "standard"]], Omit] = omit,
        user_ids: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncReportPageCursor[beta_organization_types.BetaAnalyticsUsageReportTimeBucket]:
        """Report the tokens and requests that were used, in time buckets.

        Each bucket holds one result per group that `group_by[]` makes.

        Args:
            starting_at: Start of the time to report on, in UTC.
            bucket_width: Length of the time buckets: a day (`1d`), an hour (`1h`) or a minute (`1m`).
            claude_tag_categories: Only usage of Claude Tag of this category; several may be given.
            claude_tag_user_ids: Only usage by the Claude Tag users with these IDs; several may be given.
            context_windows: Only usage in this range of context lengths; several may be given.
            ending_at: End of the time to report on, in UTC.
            group_by: What to break the figures down by; several may be given.
            inference_geos: Only usage that was processed in this geography; several may be given.
            limit: Page size: how many items one page holds at most.
            models: Only usage of these models; several may be given.
            page: Cursor of the page to return: `next_page` of the page before it.
            products: Only usage of these products; several may be given.
            rbac_group_ids: Only usage by members of the RBAC groups with these IDs; several may be given.
            slack_channel_ids: Only usage in the Slack channels with these IDs; several may be given.
            speeds: Only usage at this speed (`standard` or `fast`); several may be given.
            user_ids: Only usage by the users with these IDs; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            starting_at=starting_at,
            bucket_width=bucket_width,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            ending_at=ending_at,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            user_ids=user_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaAnalyticsUsageReportTimeBucket,
            SyncReportPageCursor[beta_organization_types.BetaAnalyticsUsageReportTimeBucket],
            options,
        )


class AsyncUsageReport(AsyncAPIResource):
    """What was used, over time."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageReportWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncUsageReportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsageReportWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncUsageReportWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: Union[str, datetime],
        bucket_width: Union[Literal["1d", "1h", "1m"], Omit] = omit,
        claude_tag_categories: Union[
            List[beta_organization_types.BetaAnalyticsClaudeTagCategory], Omit
        ] = omit,
        claude_tag_user_ids: Union[SequenceNotStr[str], Omit] = omit,
        context_windows: Union[List[beta_organization_types.BetaAnalyticsContextWindow], Omit] = omit,
        ending_at: Union[str, datetime, Omit] = omit,
        group_by: Union[
            List[
                Literal[
                    "claude_tag_category",
                    "claude_tag_user_id",
                    "context_window",
                    "inference_geo",
                    "model",
                    "product",
                    "rbac_group_id",
                    "slack_channel_id",
                    "speed",
                ]
            ],
            Omit,
        ] = omit,
        inference_geos: Union[List[beta_organization_types.BetaAnalyticsInferenceGeoFilter], Omit] = omit,
        limit: Union[int, Omit] = omit,
        models: Union[SequenceNotStr[str], Omit] = omit,
        page: Union[str, Omit] = omit,
        products: Union[List[beta_organization_types.BetaAnalyticsProductFilter], Omit] = omit,
        rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
        slack_channel_ids: Union[SequenceNotStr[str], Omit] = omit,
        speeds: Union[List[Literal["fast", "standard"]], Omit] = omit,
        user_ids: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaAnalyticsUsageReportTimeBucket,
        AsyncReportPageCursor[beta_organization_types.BetaAnalyticsUsageReportTimeBucket],
    ]:
        """Report the tokens and requests that were used, in time buckets.

        Each bucket holds one result per group that `group_by[]` makes.

        Args:
            starting_at: Start of the time to report on, in UTC.
            bucket_width: Length of the time buckets: a day (`1d`), an hour (`1h`) or a minute (`1m`).
            claude_tag_categories: Only usage of Claude Tag of this category; several may be given.
            claude_tag_user_ids: Only usage by the Claude Tag users with these IDs; several may be given.
            context_windows: Only usage in this range of context lengths; several may be given.
            ending_at: End of the time to report on, in UTC.
            group_by: What to break the figures down by; several may be given.
            inference_geos: Only usage that was processed in this geography; several may be given.
            limit: Page size: how many items one page holds at most.
            models: Only usage of these models; several may be given.
            page: Cursor of the page to return: `next_page` of the page before it.
            products: Only usage of these products; several may be given.
            rbac_group_ids: Only usage by members of the RBAC groups with these IDs; several may be given.
            slack_channel_ids: Only usage in the Slack channels with these IDs; several may be given.
            speeds: Only usage at this speed (`standard` or `fast`); several may be given.
            user_ids: Only usage by the users with these IDs; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            starting_at=starting_at,
            bucket_width=bucket_width,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            ending_at=ending_at,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            user_ids=user_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaAnalyticsUsageReportTimeBucket,
            AsyncReportPageCursor[beta_organization_types.BetaAnalyticsUsageReportTimeBucket],
            options,
        )


class UsageReportWithRawResponse:
    """`UsageReport` with raw responses."""

    def __init__(self, usage_report: UsageReport) -> None:
        self._usage_report = usage_report
        self.list: Final = _sync.to_raw_response_wrapper(usage_report.list)


class UsageReportWithStreamingResponse:
    """`UsageReport` with streamed responses."""

    def __init__(self, usage_report: UsageReport) -> None:
        self._usage_report = usage_report
        self.list: Final = _sync.to_streamed_response_wrapper(usage_report.list)


class AsyncUsageReportWithRawResponse:
    """`AsyncUsageReport` with raw responses."""

    def __init__(self, usage_report: AsyncUsageReport) -> None:
        self._usage_report = usage_report
        self.list: Final = _async.async_to_raw_response_wrapper(usage_report.list)


class AsyncUsageReportWithStreamingResponse:
    """`AsyncUsageReport` with streamed responses."""

    def __init__(self, usage_report: AsyncUsageReport) -> None:
        self._usage_report = usage_report
        self.list: Final = _async.async_to_streamed_response_wrapper(usage_report.list)
