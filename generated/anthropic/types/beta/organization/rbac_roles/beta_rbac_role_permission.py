# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta.organization import rbac_roles as beta_organization_rbac_roles_types

__all__ = ["BetaRBACRolePermission", "Resource"]

Resource: TypeAlias = Annotated[
    Union[
        "beta_organization_rbac_roles_types.BetaRBACOrganizationPermissionResource",
        "beta_organization_rbac_roles_types.BetaRBACConnectorToolPermissionResource",
        "beta_organization_rbac_roles_types.BetaRBACConnectorScopePermissionResource",
        "beta_organization_rbac_roles_types.BetaRBACConnectorPermissionResource",
        "beta_organization_rbac_roles_types.BetaRBACAllConnectorsPermissionResource",
    ],
    PropertyInfo(discriminator="type"),
]
"""What it may be done to: the organization, all connectors, one connector, or a scope or tool of one."""


class BetaRBACRolePermission(BaseModel):
    """One permission of an RBAC role: an action on a resource."""

    action: str
    """What may be done."""

    resource: Resource
    """What it may be done to: the organization, all connectors, one connector, or a scope or tool of one."""

    type: Literal["rbac_role_permission"]
