# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .permission_list_params import PermissionListParams
    from .rbac_all_connectors_permission_resource import RBACAllConnectorsPermissionResource
    from .rbac_connector_permission_resource import RBACConnectorPermissionResource
    from .rbac_connector_scope_permission_resource import RBACConnectorScopePermissionResource
    from .rbac_connector_tool_permission_resource import RBACConnectorToolPermissionResource
    from .rbac_organization_permission_resource import RBACOrganizationPermissionResource
    from .rbac_role_permission import RBACRolePermission
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "PermissionListParams",
    "RBACAllConnectorsPermissionResource",
    "RBACConnectorPermissionResource",
    "RBACConnectorScopePermissionResource",
    "RBACConnectorToolPermissionResource",
    "RBACOrganizationPermissionResource",
    "RBACRolePermission",
]
