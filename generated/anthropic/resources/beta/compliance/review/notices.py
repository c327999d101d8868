# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_compliance_review_notices as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import compliance as beta_compliance_types
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = [
    "AsyncNotices",
    "AsyncNoticesWithRawResponse",
    "AsyncNoticesWithStreamingResponse",
    "Notices",
    "NoticesWithRawResponse",
    "NoticesWithStreamingResponse",
]


class Notices(SyncAPIResource):
    """Notices of decisions."""

    @cached_property
    def with_raw_response(self) -> NoticesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return NoticesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NoticesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return NoticesWithStreamingResponse(self)

    def list(
        self,
        *,
        case_id: Union[str, Omit] = omit,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[beta_compliance_types.BetaComplianceReviewOrder, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_compliance_review_types.BetaComplianceReviewNotice]:
        """List the compliance review notices, page by page.

        A notice is a message about one or more review cases: a request to respond, a warning or a question.

        Args:
            case_id: Only notices about this case.
            created_at_gt: Only notices created after this time.
            created_at_gte: Only notices created at or after this time.
            created_at_lt: Only notices created before this time.
            created_at_lte: Only notices created at or before this time.
            limit: Page size: how many items one page holds at most.
            order: Sort order: ascending (`asc`) or descending (`desc`).
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            case_id=case_id,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_compliance_review_types.BetaComplianceReviewNotice,
            SyncPageCursor[beta_compliance_review_types.BetaComplianceReviewNotice],
            options,
        )


class AsyncNotices(AsyncAPIResource):
    """Notices of decisions."""

    @cached_property
    def with_raw_response(self) -> AsyncNoticesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncNoticesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNoticesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncNoticesWithStreamingResponse(self)

    def list(
        self,
        *,
        case_id: Union[str, Omit] = omit,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[beta_compliance_types.BetaComplianceReviewOrder, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_compliance_review_types.BetaComplianceReviewNotice,
        AsyncPageCursor[beta_compliance_review_types.BetaComplianceReviewNotice],
    ]:
        """List the compliance review notices, page by page.

        A notice is a message about one or more review cases: a request to respond, a warning or a question.

        Args:
            case_id: Only notices about this case.
            created_at_gt: Only notices created after this time.
            created_at_gte: Only notices created at or after this time.
            created_at_lt: Only notices created before this time.
            created_at_lte: Only notices created at or before this time.
            limit: Page size: how many items one page holds at most.
            order: Sort order: ascending (`asc`) or descending (`desc`).
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            case_id=case_id,
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_compliance_review_types.BetaComplianceReviewNotice,
            AsyncPageCursor[beta_compliance_review_types.BetaComplianceReviewNotice],
            options,
        )


class NoticesWithRawResponse:
    """`Notices` with raw responses."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices
        self.list: Final = _sync.to_raw_response_wrapper(notices.list)


class NoticesWithStreamingResponse:
    """`Notices` with streamed responses."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices
        self.list: Final = _sync.to_streamed_response_wrapper(notices.list)


class AsyncNoticesWithRawResponse:
    """`AsyncNotices` with raw responses."""

    def __init__(self, notices: AsyncNotices) -> None:
        self._notices = notices
        self.list: Final = _async.async_to_raw_response_wrapper(notices.list)


class AsyncNoticesWithStreamingResponse:
    """`AsyncNotices` with streamed responses."""

    def __init__(self, notices: AsyncNotices) -> None:
        self._notices = notices
        self.list: Final = _async.async_to_streamed_response_wrapper(notices.list)
