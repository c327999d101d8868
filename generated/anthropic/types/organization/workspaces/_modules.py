# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "MemberAddParams": "member_add_params",
    "MemberListParams": "member_list_params",
    "MemberRemoveResponse": "member_remove_response",
    "MemberUpdateParams": "member_update_params",
    "RateLimitListParams": "rate_limit_list_params",
    "RateLimitUpdateParams": "rate_limit_update_params",
    "ServiceAccountAddParams": "service_account_add_params",
    "ServiceAccountListParams": "service_account_list_params",
    "ServiceAccountRemoveResponse": "service_account_remove_response",
    "ServiceAccountUpdateParams": "service_account_update_params",
    "WorkspaceRateLimit": "workspace_rate_limit",
    "WorkspaceRateLimitOrganizationSource": "workspace_rate_limit_organization_source",
    "WorkspaceRateLimitType": "workspace_rate_limit_type",
    "WorkspaceRateLimitUpdateValueParam": "workspace_rate_limit_update_value_param",
    "WorkspaceRateLimitValue": "workspace_rate_limit_value",
    "WorkspaceRateLimitWorkspaceSource": "workspace_rate_limit_workspace_source",
}
