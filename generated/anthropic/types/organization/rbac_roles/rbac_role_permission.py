# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.organization import rbac_roles as organization_rbac_roles_types

__all__ = ["RBACRolePermission", "Resource"]

Resource: TypeAlias = Annotated[
    Union[
        "organization_rbac_roles_types.RBACOrganizationPermissionResource",
        "organization_rbac_roles_types.RBACConnectorToolPermissionResource",
        "organization_rbac_roles_types.RBACConnectorScopePermissionResource",
        "organization_rbac_roles_types.RBACConnectorPermissionResource",
        "organization_rbac_roles_types.RBACAllConnectorsPermissionResource",
    ],
    PropertyInfo(discriminator="type"),
]
"""What it may be done to: the organization, all connectors, one connector, or a scope or tool of one."""


class RBACRolePermission(BaseModel):
    """One permission of an RBAC role: an action on a resource."""

    action: str
    """What may be done."""

    resource: Resource
    """What it may be done to: the organization, all connectors, one connector, or a scope or tool of one."""

    type: Literal["rbac_role_permission"]
