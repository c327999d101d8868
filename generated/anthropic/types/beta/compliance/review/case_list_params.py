# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import compliance as beta_compliance_types
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["CaseListParams"]


class CaseListParams(TypedDict, total=False):
    created_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gt]", format="iso8601")]
    """Only cases created after this time."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Only cases created at or after this time."""

    created_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lt]", format="iso8601")]
    """Only cases created before this time."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Only cases created at or before this time."""

    limit: int
    """Page size: how many items one page holds at most."""

    order: beta_compliance_types.BetaComplianceReviewOrder
    """Sort order: ascending (`asc`) or descending (`desc`)."""

    order_by: beta_compliance_review_types.BetaComplianceReviewCaseOrderBy
    """What to sort the cases by: when they were created, or last changed."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    status: beta_compliance_review_types.BetaComplianceReviewCaseStatusFilter
    """Only cases that are open, or only those that are closed."""

    updated_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="updated_at[gt]", format="iso8601")]
    """Only cases last changed after this time."""

    updated_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="updated_at[gte]", format="iso8601")]
    """Only cases last changed at or after this time."""

    updated_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="updated_at[lt]", format="iso8601")]
    """Only cases last changed before this time."""

    updated_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="updated_at[lte]", format="iso8601")]
    """Only cases last changed at or before this time."""

    user_profile_id: str
    """Only cases about this user profile."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
