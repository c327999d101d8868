# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import permissions as permissions
    from . import rbac_roles as rbac_roles
    from .permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        Permissions,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )
    from .rbac_roles import (
        AsyncRBACRoles,
        AsyncRBACRolesWithRawResponse,
        AsyncRBACRolesWithStreamingResponse,
        RBACRoles,
        RBACRolesWithRawResponse,
        RBACRolesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "permissions": "permissions:",
            "rbac_roles": "rbac_roles:",
            "AsyncPermissions": "permissions",
            "AsyncPermissionsWithRawResponse": "permissions",
            "AsyncPermissionsWithStreamingResponse": "permissions",
            "AsyncRBACRoles": "rbac_roles",
            "AsyncRBACRolesWithRawResponse": "rbac_roles",
            "AsyncRBACRolesWithStreamingResponse": "rbac_roles",
            "Permissions": "permissions",
            "PermissionsWithRawResponse": "permissions",
            "PermissionsWithStreamingResponse": "permissions",
            "RBACRoles": "rbac_roles",
            "RBACRolesWithRawResponse": "rbac_roles",
            "RBACRolesWithStreamingResponse": "rbac_roles",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
    "AsyncRBACRoles",
    "AsyncRBACRolesWithRawResponse",
    "AsyncRBACRolesWithStreamingResponse",
    "Permissions",
    "PermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
    "RBACRoles",
    "RBACRolesWithRawResponse",
    "RBACRolesWithStreamingResponse",
]
