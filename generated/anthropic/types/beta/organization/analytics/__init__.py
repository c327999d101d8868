# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import apps as apps
    from .artifact_list_params import ArtifactListParams
    from .beta_analytics_cost_group import BetaAnalyticsCostGroup
    from .beta_analytics_cost_group_by import BetaAnalyticsCostGroupBy
    from .beta_analytics_cost_item import BetaAnalyticsCostItem
    from .beta_analytics_cost_metrics import BetaAnalyticsCostMetrics
    from .beta_analytics_cost_order_by import BetaAnalyticsCostOrderBy
    from .beta_analytics_usage_group import BetaAnalyticsUsageGroup
    from .beta_analytics_usage_group_by import BetaAnalyticsUsageGroupBy
    from .beta_analytics_usage_item import BetaAnalyticsUsageItem
    from .beta_analytics_usage_metrics import BetaAnalyticsUsageMetrics
    from .beta_analytics_usage_order_by import BetaAnalyticsUsageOrderBy
    from .connector_list_params import ConnectorListParams
    from .cost_list_params import CostListParams
    from .cost_report_list_params import CostReportListParams
    from .plugin_list_params import PluginListParams
    from .skill_list_params import SkillListParams
    from .summary_list_params import SummaryListParams
    from .usage_list_params import UsageListParams
    from .usage_report_list_params import UsageReportListParams
    from .user_cost_report_list_params import UserCostReportListParams
    from .user_list_params import UserListParams
    from .user_usage_report_list_params import UserUsageReportListParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "ArtifactListParams",
    "BetaAnalyticsCostGroup",
    "BetaAnalyticsCostGroupBy",
    "BetaAnalyticsCostItem",
    "BetaAnalyticsCostMetrics",
    "BetaAnalyticsCostOrderBy",
    "BetaAnalyticsUsageGroup",
    "BetaAnalyticsUsageGroupBy",
    "BetaAnalyticsUsageItem",
    "BetaAnalyticsUsageMetrics",
    "BetaAnalyticsUsageOrderBy",
    "ConnectorListParams",
    "CostListParams",
    "CostReportListParams",
    "PluginListParams",
    "SkillListParams",
    "SummaryListParams",
    "UsageListParams",
    "UsageReportListParams",
    "UserCostReportListParams",
    "UserListParams",
    "UserUsageReportListParams",
]
