# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.compliance.review.cases`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import Iterable, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import compliance as beta_compliance_types
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = [
    "build_retrieve",
    "build_list",
    "build_respond",
]


def build_retrieve(
    case_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/compliance/review/cases/{case_id}?beta=true", case_id=case_id),
        operation="beta.compliance.review.cases.retrieve",
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
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
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/compliance/review/cases?beta=true",
        operation="beta.compliance.review.cases.list",
        query={
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "limit": limit,
            "order": order,
            "order_by": order_by,
            "page": page,
            "status": status,
            "updated_at[gt]": updated_at_gt,
            "updated_at[gte]": updated_at_gte,
            "updated_at[lt]": updated_at_lt,
            "updated_at[lte]": updated_at_lte,
            "user_profile_id": user_profile_id,
        },
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_respond(
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
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/compliance/review/cases/{case_id}/respond?beta=true", case_id=case_id),
        operation="beta.compliance.review.cases.respond",
        body={"determination": determination, "policy_categories": policy_categories, "verdicts": verdicts},
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
