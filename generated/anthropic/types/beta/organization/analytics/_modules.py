# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "apps": "apps:",
    "ArtifactListParams": "artifact_list_params",
    "BetaAnalyticsCostGroup": "beta_analytics_cost_group",
    "BetaAnalyticsCostGroupBy": "beta_analytics_cost_group_by",
    "BetaAnalyticsCostItem": "beta_analytics_cost_item",
    "BetaAnalyticsCostMetrics": "beta_analytics_cost_metrics",
    "BetaAnalyticsCostOrderBy": "beta_analytics_cost_order_by",
    "BetaAnalyticsUsageGroup": "beta_analytics_usage_group",
    "BetaAnalyticsUsageGroupBy": "beta_analytics_usage_group_by",
    "BetaAnalyticsUsageItem": "beta_analytics_usage_item",
    "BetaAnalyticsUsageMetrics": "beta_analytics_usage_metrics",
    "BetaAnalyticsUsageOrderBy": "beta_analytics_usage_order_by",
    "ConnectorListParams": "connector_list_params",
    "CostListParams": "cost_list_params",
    "CostReportListParams": "cost_report_list_params",
    "PluginListParams": "plugin_list_params",
    "SkillListParams": "skill_list_params",
    "SummaryListParams": "summary_list_params",
    "UsageListParams": "usage_list_params",
    "UsageReportListParams": "usage_report_list_params",
    "UserCostReportListParams": "user_cost_report_list_params",
    "UserListParams": "user_list_params",
    "UserUsageReportListParams": "user_usage_report_list_params",
}
