# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "PermissionListParams": "permission_list_params",
    "RBACAllConnectorsPermissionResource": "rbac_all_connectors_permission_resource",
    "RBACConnectorPermissionResource": "rbac_connector_permission_resource",
    "RBACConnectorScopePermissionResource": "rbac_connector_scope_permission_resource",
    "RBACConnectorToolPermissionResource": "rbac_connector_tool_permission_resource",
    "RBACOrganizationPermissionResource": "rbac_organization_permission_resource",
    "RBACRolePermission": "rbac_role_permission",
}
