# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Union

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import compliance as beta_compliance_types

__all__ = ["NoticeListParams"]


class NoticeListParams(TypedDict, total=False):
    case_id: str
    """Only notices about this case."""

    created_at_gt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gt]", format="iso8601")]
    """Only notices created after this time."""

    created_at_gte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[gte]", format="iso8601")]
    """Only notices created at or after this time."""

    created_at_lt: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lt]", format="iso8601")]
    """Only notices created before this time."""

    created_at_lte: Annotated[Union[str, datetime], PropertyInfo(alias="created_at[lte]", format="iso8601")]
    """Only notices created at or before this time."""

    limit: int
    """Page size: how many items one page holds at most."""

    order: beta_compliance_types.BetaComplianceReviewOrder
    """Sort order: ascending (`asc`) or descending (`desc`)."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
