# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.compliance.review.notices`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import compliance as beta_compliance_types

__all__ = [
    "build_list",
]


def build_list(
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
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/compliance/review/notices?beta=true",
        operation="beta.compliance.review.notices.list",
        query={
            "case_id": case_id,
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "limit": limit,
            "order": order,
            "page": page,
        },
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
