# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_rbac_all_connectors_permission_resource import BetaRBACAllConnectorsPermissionResource
    from .beta_rbac_connector_permission_resource import BetaRBACConnectorPermissionResource
    from .beta_rbac_connector_scope_permission_resource import BetaRBACConnectorScopePermissionResource
    from .beta_rbac_connector_tool_permission_resource import BetaRBACConnectorToolPermissionResource
    from .beta_rbac_organization_permission_resource import BetaRBACOrganizationPermissionResource
    from .beta_rbac_role_permission import BetaRBACRolePermission
    from .permission_list_params import PermissionListParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaRBACAllConnectorsPermissionResource",
    "BetaRBACConnectorPermissionResource",
    "BetaRBACConnectorScopePermissionResource",
    "BetaRBACConnectorToolPermissionResource",
    "BetaRBACOrganizationPermissionResource",
    "BetaRBACRolePermission",
    "PermissionListParams",
]
