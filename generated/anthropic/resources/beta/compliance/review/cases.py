# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, Iterable, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_compliance_review_cases as _api
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
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "Cases",
    "CasesWithRawResponse",
    "CasesWithStreamingResponse",
]


class Cases(SyncAPIResource):
    """Such cases, and your responses."""

    @cached_property
    def with_raw_response(self) -> CasesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return CasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CasesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return CasesWithStreamingResponse(self)

    def retrieve(
        self,
        case_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_compliance_review_types.BetaComplianceReviewCase:
        """Fetch a compliance review case.

        Args:
            case_id: ID of the case.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            case_id=case_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_compliance_review_types.BetaComplianceReviewCase, options)

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[beta_compliance_types.BetaComplianceReviewOrder, Omit] = omit,
        order_by: Union[beta_compliance_review_types.BetaComplianceReviewCaseOrderBy, Omit] = omit,
        page: Union[str, Omit] = omit,
        status: Union[beta_compliance_review_types.BetaComplianceReviewCaseStatusFilter, Omit] = omit,
        updated_at_gt: Union[str, datetime, Omit] = omit,
        updated_at_gte: Union[str, datetime, Omit] = omit,
        updated_at_lt: Union[str, datetime, Omit] = omit,
        updated_at_lte: Union[str, datetime, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_compliance_review_types.BetaComplianceReviewCase]:
        """List the compliance review cases, page by page.

        Args:
            created_at_gt: Only cases created after this time.
            created_at_gte: Only cases created at or after this time.
            created_at_lt: Only cases created before this time.
            created_at_lte: Only cases created at or before this time.
            limit: Page size: how many items one page holds at most.
            order: Sort order: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the cases by: when they were created, or last changed.
            page: Cursor of the page to return: `next_page` of the page before it.
            status: Only cases that are open, or only those that are closed.
            updated_at_gt: Only cases last changed after this time.
            updated_at_gte: Only cases last changed at or after this time.
            updated_at_lt: Only cases last changed before this time.
            updated_at_lte: Only cases last changed at or before this time.
            user_profile_id: Only cases about this user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            status=status,
            updated_at_gt=updated_at_gt,
            updated_at_gte=updated_at_gte,
            updated_at_lt=updated_at_lt,
            updated_at_lte=updated_at_lte,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_compliance_review_types.BetaComplianceReviewCase,
            SyncPageCursor[beta_compliance_review_types.BetaComplianceReviewCase],
            options,
        )

    def respond(
        self,
        case_id: str,
        *,
        determination: beta_compliance_review_types.BetaComplianceReviewDetermination,
        policy_categories: Union[
            List[beta_compliance_review_types.BetaComplianceReviewViolatedPolicyCategory], Omit
        ] = omit,
        verdicts: Union[Iterable[beta_compliance_review_types.BetaComplianceReviewVerdictParam], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_compliance_review_types.BetaComplianceReviewCase:
        """Respond to a compliance review case.

        States whether, by your own judgement, the case is a violation of the usage policy. The judgement is
        on the case as a whole and, optionally, on single items of it.

        Args:
            case_id: ID of the case.
            determination: Your judgement on the case as a whole: a violation, or none.
            policy_categories: Categories of the policy that were violated.
            verdicts: Your judgements on single items of the case.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_respond(
            case_id=case_id,
            determination=determination,
            policy_categories=policy_categories,
            verdicts=verdicts,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_compliance_review_types.BetaComplianceReviewCase, options)


class AsyncCases(AsyncAPIResource):
    """Such cases, and your responses."""

    @cached_property
    def with_raw_response(self) -> AsyncCasesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncCasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCasesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncCasesWithStreamingResponse(self)

    async def retrieve(
        self,
        case_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_compliance_review_types.BetaComplianceReviewCase:
        """Fetch a compliance review case.

        Args:
            case_id: ID of the case.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            case_id=case_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_compliance_review_types.BetaComplianceReviewCase, options
        )

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[beta_compliance_types.BetaComplianceReviewOrder, Omit] = omit,
        order_by: Union[beta_compliance_review_types.BetaComplianceReviewCaseOrderBy, Omit] = omit,
        page: Union[str, Omit] = omit,
        status: Union[beta_compliance_review_types.BetaComplianceReviewCaseStatusFilter, Omit] = omit,
        updated_at_gt: Union[str, datetime, Omit] = omit,
        updated_at_gte: Union[str, datetime, Omit] = omit,
        updated_at_lt: Union[str, datetime, Omit] = omit,
        updated_at_lte: Union[str, datetime, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_compliance_review_types.BetaComplianceReviewCase,
        AsyncPageCursor[beta_compliance_review_types.BetaComplianceReviewCase],
    ]:
        """List the compliance review cases, page by page.

        Args:
            created_at_gt: Only cases created after this time.
            created_at_gte: Only cases created at or after this time.
            created_at_lt: Only cases created before this time.
            created_at_lte: Only cases created at or before this time.
            limit: Page size: how many items one page holds at most.
            order: Sort order: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the cases by: when they were created, or last changed.
            page: Cursor of the page to return: `next_page` of the page before it.
            status: Only cases that are open, or only those that are closed.
            updated_at_gt: Only cases last changed after this time.
            updated_at_gte: Only cases last changed at or after this time.
            updated_at_lt: Only cases last changed before this time.
            updated_at_lte: Only cases last changed at or before this time.
            user_profile_id: Only cases about this user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            status=status,
            updated_at_gt=updated_at_gt,
            updated_at_gte=updated_at_gte,
            updated_at_lt=updated_at_lt,
            updated_at_lte=updated_at_lte,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_compliance_review_types.BetaComplianceReviewCase,
            AsyncPageCursor[beta_compliance_review_types.BetaComplianceReviewCase],
            options,
        )

    async def respond(
        self,
        case_id: str,
        *,
        determination: beta_compliance_review_types.BetaComplianceReviewDetermination,
        policy_categories: Union[
            List[beta_compliance_review_types.BetaComplianceReviewViolatedPolicyCategory], Omit
        ] = omit,
        verdicts: Union[Iterable[beta_compliance_review_types.BetaComplianceReviewVerdictParam], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_compliance_review_types.BetaComplianceReviewCase:
        """Respond to a compliance review case.

        States whether, by your own judgement, the case is a violation of the usage policy. The judgement is
        on the case as a whole and, optionally, on single items of it.

        Args:
            case_id: ID of the case.
            determination: Your judgement on the case as a whole: a violation, or none.
            policy_categories: Categories of the policy that were violated.
            verdicts: Your judgements on single items of the case.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_respond(
            case_id=case_id,
            determination=determination,
            policy_categories=policy_categories,
            verdicts=verdicts,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_compliance_review_types.BetaComplianceReviewCase, options
        )


class CasesWithRawResponse:
    """`Cases` with raw responses."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases
        self.retrieve: Final = _sync.to_raw_response_wrapper(cases.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(cases.list)
        self.respond: Final = _sync.to_raw_response_wrapper(cases.respond)


class CasesWithStreamingResponse:
    """`Cases` with streamed responses."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases
        self.retrieve: Final = _sync.to_streamed_response_wrapper(cases.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(cases.list)
        self.respond: Final = _sync.to_streamed_response_wrapper(cases.respond)


class AsyncCasesWithRawResponse:
    """`AsyncCases` with raw responses."""

    def __init__(self, cases: AsyncCases) -> None:
        self._cases = cases
        self.retrieve: Final = _async.async_to_raw_response_wrapper(cases.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(cases.list)
        self.respond: Final = _async.async_to_raw_response_wrapper(cases.respond)


class AsyncCasesWithStreamingResponse:
    """`AsyncCases` with streamed responses."""

    def __init__(self, cases: AsyncCases) -> None:
        self._cases = cases
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(cases.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(cases.list)
        self.respond: Final = _async.async_to_streamed_response_wrapper(cases.respond)
