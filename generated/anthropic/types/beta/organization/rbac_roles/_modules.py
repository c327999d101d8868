# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaRBACAllConnectorsPermissionResource": "beta_rbac_all_connectors_permission_resource",
    "BetaRBACConnectorPermissionResource": "beta_rbac_connector_permission_resource",
    "BetaRBACConnectorScopePermissionResource": "beta_rbac_connector_scope_permission_resource",
    "BetaRBACConnectorToolPermissionResource": "beta_rbac_connector_tool_permission_resource",
    "BetaRBACOrganizationPermissionResource": "beta_rbac_organization_permission_resource",
    "BetaRBACRolePermission": "beta_rbac_role_permission",
    "PermissionListParams": "permission_list_params",
}
