# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Union

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["CostReportListParams"]


class CostReportListParams(TypedDict, total=False):
    starting_at: Required[Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]]
    """Start of the time to report on, in UTC."""

    bucket_width: Literal["1d", "1h", "1m"]
    """Length of the time buckets: a day (`1d`), an hour (`1h`) or a minute (`1m`)."""

    claude_tag_categories: List[beta_organization_types.BetaAnalyticsClaudeTagCategory]
    """Only usage of Claude Tag of this category; several may be given."""

    claude_tag_user_ids: SequenceNotStr[str]
    """Only usage by the Claude Tag users with these IDs; several may be given."""

    context_windows: List[beta_organization_types.BetaAnalyticsContextWindow]
    """Only usage in this range of context lengths; several may be given."""

    ending_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
    """End of the time to report on, in UTC."""

    group_by: List[
        Literal[
            "claude_tag_category",
            "claude_tag_user_id",
            "context_window",
            "cost_type",
            "inference_geo",
            "model",
            "product",
            "rbac_group_id",
            "slack_channel_id",
            "speed",
            "token_type",
        ]
    ]
    """What to break the figures down by; several may be given."""

    inference_geos: List[beta_organization_types.BetaAnalyticsInferenceGeoFilter]
    """Only usage that was processed in this geography; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    models: SequenceNotStr[str]
    """Only usage of these models; several may be given."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    products: List[beta_organization_types.BetaAnalyticsProductFilter]
    """Only usage of these products; several may be given."""

    rbac_group_ids: SequenceNotStr[str]
    """Only usage by members of the RBAC groups with these IDs; several may be given."""

    slack_channel_ids: SequenceNotStr[str]
    """Only usage in the Slack channels with these IDs; several may be given."""

    speeds: List[Literal["fast", "standard"]]
    """Only usage at this speed (`standard` or `fast`); several may be given."""

    user_ids: SequenceNotStr[str]
    """Only usage by the users with these IDs; several may be given."""
